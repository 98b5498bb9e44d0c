// measure COMMAND…: runs a command with its output thrown away, and prints its CPU time in
// milliseconds and the most memory it held in KiB.

#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include <fmt/core.h>

namespace {

double milliseconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

[[noreturn]] void become(char** command) {
  const int nowhere = open("/dev/null", O_RDWR);
  dup2(nowhere, STDOUT_FILENO);
  dup2(nowhere, STDERR_FILENO);
  execvp(command[0], command);
  _exit(127);
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) {
    fmt::print(stderr, "usage: measure COMMAND…\n");
    return 2;
  }
  const pid_t child = fork();
  if (child == 0) become(arguments + 1);
  int status = 0;
  rusage used{};
  wait4(child, &status, 0, &used);
  fmt::print("{:.2f} {}\n", milliseconds(used.ru_utime) + milliseconds(used.ru_stime),
             used.ru_maxrss);
  return WIFEXITED(status) && WEXITSTATUS(status) < 2 ? 0 : 3;
}
