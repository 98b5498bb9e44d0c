#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cop {

/// A line that is edited on the terminal.
struct EditableLine {
  /// What stands in front of the cursor, without line ends.
  std::string prompt;
  /// What Tab on an empty line brings in.
  std::string suggestion;
  /// Whether line ends in pasted text stay; otherwise they become blanks.
  bool keeps_line_ends = false;
  /// The words that Tab chooses from; see `complete`.
  std::function<std::vector<std::string>(std::string_view typed)> words;
};

/// Lets somebody edit a line on the terminal of stdin and stderr, with libedit: the keys of Emacs,
/// arrows, Tab; no history. A text that is pasted answers one question, however many lines it has.
class LineEditor {
 public:
  /// Nothing where this terminal cannot do it.
  static std::unique_ptr<LineEditor> make();
  LineEditor(const LineEditor&) = delete;
  LineEditor& operator=(const LineEditor&) = delete;
  ~LineEditor();

  /// The line; nothing at the end of the input. Throws Interrupted.
  std::optional<std::string> line(const EditableLine& request);

 private:
  struct State;
  explicit LineEditor(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace cop
