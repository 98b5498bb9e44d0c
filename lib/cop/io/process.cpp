#include "cop/io/process.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <boost/filesystem/operations.hpp>

namespace cop {
namespace {

/// As long as it lives, neither the keys that end a program nor its end end this one.
class KeysForTheOther {
 public:
  KeysForTheOther() {
    struct sigaction ignore {};
    ignore.sa_handler = SIG_IGN;
    for (std::size_t i = 0; i < signals_.size(); ++i) sigaction(signals_[i], &ignore, &before_[i]);
  }
  KeysForTheOther(const KeysForTheOther&) = delete;
  KeysForTheOther& operator=(const KeysForTheOther&) = delete;
  ~KeysForTheOther() {
    for (std::size_t i = 0; i < signals_.size(); ++i) {
      sigaction(signals_[i], &before_[i], nullptr);
    }
  }

  /// The signals that the other program shall not ignore, because this one did not before.
  [[nodiscard]] sigset_t to_be_heard() const {
    sigset_t heard;
    sigemptyset(&heard);
    for (std::size_t i = 0; i < signals_.size(); ++i) {
      if (before_[i].sa_handler != SIG_IGN) sigaddset(&heard, signals_[i]);
    }
    return heard;
  }

 private:
  std::array<int, 3> signals_{SIGINT, SIGQUIT, SIGPIPE};
  std::array<struct sigaction, 3> before_{};
};

/// Which descriptor the program gets as its stdin, in place of this one's.
constexpr int own_stdin = STDIN_FILENO;

/// Starts the program; 0 or the reason why it cannot be.
int start(const std::vector<std::string>& words, const sigset_t& heard, int input, pid_t& process) {
  std::vector<std::string> copies = words;
  std::vector<char*> arguments;
  for (std::string& word : copies) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t files;
  if (const int trouble = posix_spawnattr_init(&attributes); trouble != 0) return trouble;
  if (const int trouble = posix_spawn_file_actions_init(&files); trouble != 0) return trouble;
  posix_spawnattr_setsigdefault(&attributes, &heard);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  if (input != own_stdin) posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
  const int trouble =
      posix_spawnp(&process, arguments.front(), &files, &attributes, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  return trouble;
}

/// The shell's numbers for a program that cannot be started (POSIX.1-2017, XCU 2.8.2).
int exit_code_of(int trouble) {
  constexpr int not_found = 127;
  constexpr int not_started = 126;
  return trouble == ENOENT ? not_found : not_started;
}

int wait_for(pid_t process) {
  constexpr int by_signal = 128;
  int status = 0;
  while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFSIGNALED(status) ? by_signal + WTERMSIG(status) : WEXITSTATUS(status);
}

void write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace

void open_missing_streams() {
  constexpr int last_stream = 2;
  int descriptor = -1;
  do {
    // Nothing can be written to it: output that nobody can get is no success.
    descriptor = ::open("/dev/null", O_RDONLY);
  } while (descriptor >= 0 && descriptor <= last_stream);
  if (descriptor > last_stream) ::close(descriptor);
}

void survive_size_limit() { (void)std::signal(SIGXFSZ, SIG_IGN); }

bool is_terminal(int stream) { return ::isatty(stream) == 1; }

std::optional<std::size_t> terminal_columns(int stream) {
  struct winsize size {};
  if (::ioctl(stream, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return std::nullopt;
  return size.ws_col;
}

std::string current_folder() {
  boost::system::error_code error;
  const auto folder = boost::filesystem::current_path(error);
  return error ? "/" : folder.string();
}

int run_program(const std::vector<std::string>& words) {
  const KeysForTheOther keys;
  pid_t process = 0;
  const int trouble = start(words, keys.to_be_heard(), own_stdin, process);
  return trouble == 0 ? wait_for(process) : exit_code_of(trouble);
}

int feed_program(const std::vector<std::string>& words, std::string_view text) {
  const KeysForTheOther keys;
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return exit_code_of(errno);
  pid_t process = 0;
  const int trouble = start(words, keys.to_be_heard(), ends[0], process);
  ::close(ends[0]);
  if (trouble == 0) write_all(ends[1], text);
  ::close(ends[1]);
  return trouble == 0 ? wait_for(process) : exit_code_of(trouble);
}

std::string host_name() {
  std::string name(256, '\0');
  if (::gethostname(name.data(), name.size() - 1) != 0) return "host";
  name.resize(std::strlen(name.c_str()));
  return name;
}

int process_number() { return ::getpid(); }

bool is_running(int process) { return ::kill(process, 0) == 0 || errno != ESRCH; }

}  // namespace cop
