#include <array>
#include <cerrno>
#include <csignal>
#include <unistd.h>

#include "cop/io/unfinished_file.hpp"

namespace cop {
namespace {

constexpr std::array ending_signals{SIGINT, SIGTERM, SIGHUP};

/// What a signal handler may look at: it must not touch a std::string that is being made.
const char* volatile unfinished = nullptr;
std::array<struct sigaction, ending_signals.size()> actions_before;

extern "C" void remove_and_raise(int signal) {
  const int error = errno;
  if (unfinished != nullptr) ::unlink(unfinished);
  for (std::size_t i = 0; i < ending_signals.size(); ++i) {
    if (ending_signals[i] == signal) ::sigaction(signal, &actions_before[i], nullptr);
  }
  ::raise(signal);
  errno = error;
}

/// A signal that the caller ignores, as under nohup, stays ignored.
void handle(int signal, struct sigaction& before) {
  ::sigaction(signal, nullptr, &before);
  if ((before.sa_flags & SA_SIGINFO) == 0 && before.sa_handler == SIG_IGN) return;
  struct sigaction action {};
  action.sa_handler = remove_and_raise;
  ::sigaction(signal, &action, nullptr);
}

}  // namespace

UnfinishedFile::UnfinishedFile(std::string path) : path_(std::move(path)) {
  unfinished = path_.c_str();
  for (std::size_t i = 0; i < ending_signals.size(); ++i) {
    handle(ending_signals[i], actions_before[i]);
  }
}

UnfinishedFile::~UnfinishedFile() {
  ::unlink(path_.c_str());
  unfinished = nullptr;
  for (std::size_t i = 0; i < ending_signals.size(); ++i) {
    ::sigaction(ending_signals[i], &actions_before[i], nullptr);
  }
}

}  // namespace cop
