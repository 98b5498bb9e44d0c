// spawn ROUNDS FILE: runs each command of the file once a round, in turn, so that what else the
// machine does touches all of them alike, with their output thrown away. A line of the file is a
// name, and the words of the command, all parted by tabs. Prints for each command its name and the
// medians of its CPU time and of its time by the clock, in milliseconds, and the most memory that
// it held in any round, in KiB. A command that ends with 2 or more is `failed`.

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <exception>
#include <fcntl.h>
#include <fstream>
#include <spawn.h>
#include <stdexcept>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include <fmt/core.h>

namespace {

struct Command {
  std::string name;
  std::vector<std::string> words;
  std::vector<double> cpu, wall;
  long most_kib = 0;
  bool failed = false;
};

std::vector<Command> read_commands(const char* path) {
  std::ifstream file(path);
  std::vector<Command> commands;
  for (std::string line; std::getline(file, line);) {
    Command command;
    for (std::size_t begin = 0; begin <= line.size();) {
      const std::size_t end = std::min(line.find('\t', begin), line.size());
      command.words.push_back(line.substr(begin, end - begin));
      begin = end + 1;
    }
    command.name = command.words.front();
    command.words.erase(command.words.begin());
    if (command.words.empty()) throw std::runtime_error("no command in the line: " + line);
    commands.push_back(std::move(command));
  }
  return commands;
}

double milliseconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

void run(Command& command, const posix_spawn_file_actions_t& nowhere) {
  std::vector<char*> arguments;
  for (std::string& word : command.words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const auto start = std::chrono::steady_clock::now();
  pid_t child = 0;
  if (posix_spawnp(&child, arguments[0], &nowhere, nullptr, arguments.data(), environ) != 0) {
    command.failed = true;
    return;
  }
  int status = 0;
  rusage used{};
  wait4(child, &status, 0, &used);
  const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
  command.cpu.push_back(milliseconds(used.ru_utime) + milliseconds(used.ru_stime));
  command.wall.push_back(wall.count());
  command.most_kib = std::max(command.most_kib, used.ru_maxrss);
  if (!WIFEXITED(status) || WEXITSTATUS(status) > 1) command.failed = true;
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

void print(const Command& command) {
  if (command.failed) {
    fmt::print("{} failed failed failed\n", command.name);
  } else {
    fmt::print("{} {:.3f} {:.3f} {}\n", command.name, median(command.cpu), median(command.wall),
               command.most_kib);
  }
}

}  // namespace

int main(int count, char** arguments) try {
  if (count != 3) {
    fmt::print(stderr, "usage: spawn ROUNDS FILE\n");
    return 2;
  }
  std::vector<Command> commands = read_commands(arguments[2]);
  posix_spawn_file_actions_t nowhere{};
  posix_spawn_file_actions_init(&nowhere);
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    posix_spawn_file_actions_addopen(&nowhere, stream, "/dev/null", O_RDWR, 0);
  }
  for (int round = 0; round < std::atoi(arguments[1]); ++round) {
    for (Command& command : commands) {
      if (!command.failed) run(command, nowhere);
    }
  }
  for (const Command& command : commands) print(command);
} catch (const std::exception& error) {
  fmt::print(stderr, "spawn: {}\n", error.what());
  return 3;
}
