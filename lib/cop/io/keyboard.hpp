#pragma once

#include <array>
#include <csignal>
#include <optional>
#include <string>

namespace cop {

/// Ctrl-C was pressed, or a signal asked the program to end, while it waited for somebody.
struct Interrupted {};

/// What comes from a terminal.
enum class KeyEvent {
  byte,
  /// The end of the input.
  end,
  /// SIGINT, SIGTERM or SIGHUP.
  interrupt,
  /// The terminal has another size.
  resize,
  /// The program goes on after it was stopped, perhaps with other settings of the terminal.
  resume
};

/// Listens to stdin, byte by byte, as long as it lives. Signals that would end the program are
/// events meanwhile, also between two calls.
class Keyboard {
 public:
  Keyboard();
  Keyboard(const Keyboard&) = delete;
  Keyboard& operator=(const Keyboard&) = delete;
  ~Keyboard();

  /// Waits for the next event; sets `byte` where it is one.
  KeyEvent wait(char& byte);
  /// The next line without its end; nothing at the end of the input. Throws Interrupted.
  std::optional<std::string> line();

 private:
  static constexpr std::array<int, 5> signals{SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGCONT};
  std::array<struct sigaction, signals.size()> before_{};
  sigset_t mask_before_{};
};

/// All that is left on stdin.
std::string read_all_input();

}  // namespace cop
