#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/core.h>

#include "cop/base/date.hpp"
#include "cop/line_request.hpp"

namespace cop::app {

/// Where text goes: a stream of the program or, in tests, a string.
class Output {
 public:
  Output() = default;
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  virtual ~Output() = default;

  virtual void write(std::string_view text) = 0;
  virtual void flush() = 0;
  /// How many characters fit into a line.
  [[nodiscard]] virtual std::size_t columns() const { return 80; }

  template <class... Args>
  void print(fmt::format_string<Args...> format, Args&&... args) {
    write(fmt::format(format, std::forward<Args>(args)...));
  }
};

/// Where answers come from.
class Input {
 public:
  Input() = default;
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;
  virtual ~Input() = default;

  /// Shows the question and takes the next line, without its end; nothing at the end of the input.
  /// Throws Interrupted.
  virtual std::optional<std::string> line(const LineRequest& request) = 0;
  /// All that is left.
  virtual std::string rest() = 0;
};

/// Which of the streams are terminals.
struct Terminals {
  bool in = false;
  bool out = false;
  bool err = false;
};

/// Everything of the outside world that a command may use. Nothing below reads a clock, a stream, a
/// random source or the environment in any other way, so a test is a call with an Env of its own.
struct Env {
  Input& in;
  Output& out;
  Output& err;
  Terminals terminals;
  /// The folder in which the program was started.
  std::string folder;
  std::function<std::optional<std::string>(const char* name)> variable;
  /// Today by the clock.
  std::function<Date()> clock;
  /// Random bits from the system.
  std::function<std::uint64_t()> random;
  /// Starts a program on the same terminal and waits for its exit code; see io/process.hpp.
  std::function<int(const std::vector<std::string>& words)> run_program{};
  /// The same with a text on its stdin.
  std::function<int(const std::vector<std::string>& words, std::string_view text)> feed_program{};
};

enum class ExitCode {
  done = 0,
  /// Findings at or above the chosen severity, or the user said no.
  findings = 1,
  /// A wrong command line, or an answer missing where nobody can be asked.
  usage = 2,
  /// No project, unreadable folder, failed writing.
  environment = 3,
  /// A mistake in cop.
  internal = 4,
  /// Ctrl-C, or a signal that asks to end.
  interrupted = 130,
};

}  // namespace cop::app
