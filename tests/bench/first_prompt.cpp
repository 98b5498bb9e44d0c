// first_prompt COMMAND…: runs a command in a terminal of its own, and prints how many milliseconds
// pass until it has asked its first question: until it is silent with the cursor behind a text.

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <poll.h>
#include <pty.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

#include <fmt/core.h>

namespace {

using Clock = std::chrono::steady_clock;

double milliseconds(Clock::duration time) {
  return std::chrono::duration<double, std::milli>(time).count();
}

/// The moment of the last words before the command was silent for a quarter of a second; it waits
/// ten seconds for the first ones.
Clock::time_point last_words(int terminal, std::string& words) {
  constexpr int patience = 10'000;
  constexpr int silence = 250;
  Clock::time_point last = Clock::now();
  pollfd waiting{terminal, POLLIN, 0};
  while (poll(&waiting, 1, words.empty() ? patience : silence) > 0) {
    std::array<char, 4096> part{};
    const ssize_t got = read(terminal, part.data(), part.size());
    if (got <= 0) break;
    last = Clock::now();
    words.append(part.data(), static_cast<std::size_t>(got));
  }
  return last;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) {
    fmt::print(stderr, "usage: first_prompt COMMAND…\n");
    return 2;
  }
  int terminal = -1;
  const Clock::time_point start = Clock::now();
  const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
  if (child == 0) {
    execvp(arguments[1], arguments + 1);
    _exit(127);
  }
  std::string words;
  const Clock::time_point asked = last_words(terminal, words);
  kill(child, SIGKILL);
  int status = 0;
  waitpid(child, &status, 0);
  if (words.empty() || words.back() == '\n' || !WIFSIGNALED(status)) {
    fmt::print(stderr, "nothing was asked: {}\n", words);
    return 3;
  }
  fmt::print("{:.2f} 0\n", milliseconds(asked - start));
}
