#include "cop/io/keyboard.hpp"

#include <cerrno>
#include <sys/select.h>
#include <unistd.h>

namespace cop {
namespace {

/// The signals that came, one flag for each kind; a handler can do no more.
volatile std::sig_atomic_t is_interrupted = 0;
volatile std::sig_atomic_t is_resized = 0;
volatile std::sig_atomic_t is_resumed = 0;

void remember(int signal) {
  if (signal == SIGWINCH) {
    is_resized = 1;
  } else if (signal == SIGCONT) {
    is_resumed = 1;
  } else {
    is_interrupted = 1;
  }
}

bool take(volatile std::sig_atomic_t& flag) {
  const bool was_set = flag != 0;
  flag = 0;
  return was_set;
}

KeyEvent read_byte(char& byte) {
  ssize_t count = 0;
  do {
    count = ::read(STDIN_FILENO, &byte, 1);
  } while (count < 0 && errno == EINTR);
  return count == 1 ? KeyEvent::byte : KeyEvent::end;
}

}  // namespace

Keyboard::Keyboard() {
  sigset_t watched;
  sigemptyset(&watched);
  for (const int signal : signals) sigaddset(&watched, signal);
  sigprocmask(SIG_BLOCK, &watched, &mask_before_);
  for (volatile std::sig_atomic_t* flag : {&is_interrupted, &is_resized, &is_resumed}) *flag = 0;
  struct sigaction action {};
  action.sa_handler = remember;
  for (std::size_t i = 0; i < signals.size(); ++i) sigaction(signals[i], &action, &before_[i]);
}

Keyboard::~Keyboard() {
  for (std::size_t i = 0; i < signals.size(); ++i) sigaction(signals[i], &before_[i], nullptr);
  sigprocmask(SIG_SETMASK, &mask_before_, nullptr);
}

KeyEvent Keyboard::wait(char& byte) {
  while (true) {
    fd_set input;
    FD_ZERO(&input);
    FD_SET(STDIN_FILENO, &input);
    const int ready = ::pselect(STDIN_FILENO + 1, &input, nullptr, nullptr, nullptr, &mask_before_);
    if (take(is_interrupted)) return KeyEvent::interrupt;
    if (take(is_resized)) return KeyEvent::resize;
    if (take(is_resumed)) return KeyEvent::resume;
    if (ready >= 0 || errno != EINTR) return read_byte(byte);
  }
}

std::optional<std::string> Keyboard::line() {
  std::string text;
  while (true) {
    char byte = 0;
    switch (wait(byte)) {
      case KeyEvent::interrupt: throw Interrupted{};
      case KeyEvent::end: return text.empty() ? std::nullopt : std::optional(text);
      case KeyEvent::resize:
      case KeyEvent::resume: break;
      case KeyEvent::byte:
        if (byte == '\n') return text;
        text += byte;
    }
  }
}

std::string read_all_input() {
  constexpr std::size_t at_once = 65536;
  std::string text;
  for (ssize_t count = 1; count > 0;) {
    const std::size_t size = text.size();
    text.resize(size + at_once);
    do {
      count = ::read(STDIN_FILENO, text.data() + size, at_once);
    } while (count < 0 && errno == EINTR);
    text.resize(size + (count > 0 ? static_cast<std::size_t>(count) : 0));
  }
  return text;
}

}  // namespace cop
