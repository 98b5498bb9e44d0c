#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "cop/env.hpp"

namespace cop {
class LineEditor;
}

namespace cop::app {

/// Takes lines from somebody at a terminal, in the way that suits it: with an editor for the line
/// where the terminal is capable of it; plain lines where TERM is `dumb` or not set; and where
/// COP_ACCESSIBLE is set, for readers of the screen: whole lines, each question and its suggestion
/// in words, nothing drawn twice. Questions go to `err`.
class TerminalInput : public Input {
 public:
  using Variable = std::function<std::optional<std::string>(const char* name)>;
  TerminalInput(Output& err, Variable variable);
  ~TerminalInput() override;

  std::optional<std::string> line(const LineRequest& request) override;
  std::string rest() override;

 private:
  [[nodiscard]] bool is_set(const char* name) const;
  std::optional<std::string> plain_line(const std::string& question);
  std::optional<std::string> spoken_line(const LineRequest& request);

  Output& err_;
  Variable variable_;
  /// Made for the first question.
  std::unique_ptr<LineEditor> editor_;
  bool is_ready_ = false;
};

}  // namespace cop::app
