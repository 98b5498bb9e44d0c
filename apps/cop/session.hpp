#pragma once

#include <stdexcept>
#include <string>

#include "cop/base/date.hpp"
#include "cop/env.hpp"
#include "cop/load/read_project.hpp"

namespace cop::app {

/// The options that every command understands.
struct Globals {
  std::string folder;
  std::string today;
  std::string color = "auto";
  bool no_input = false;
  bool quiet = false;
  bool verbose = false;
};

/// A wrong command line: what is wrong and what to write instead.
class UsageError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// One run of the program: the outside world, the global options, and what follows from them.
class Session {
 public:
  Session(Env& outside, Globals globals) : env(outside), options(std::move(globals)) {}

  Env& env;
  Globals options;

  /// The day of `--today`, else of SOURCE_DATE_EPOCH, else of the clock. Throws UsageError.
  [[nodiscard]] Date today() const;

  /// The folder that relative paths start from: `-C`, else where the program was started.
  [[nodiscard]] std::string folder() const;
  [[nodiscard]] std::string path(const std::string& given) const;

  /// The project's folder: `-C` or where the program was started and upward, or COP_PROJECT.
  /// Throws Error when there is none.
  [[nodiscard]] std::string project_folder() const;

  /// Which reader of YAML reads the project: yaml-cpp alone where COP_PARSER is `yaml-cpp`.
  [[nodiscard]] YamlParser parser() const;

  /// How the project is read: by that reader, its files fetched by as many workers as `--jobs` asks
  /// for. Throws UsageError.
  [[nodiscard]] ReadBy read_by(const std::string& jobs = {}) const;

  /// Reads the project in a folder and says on stderr which files had to be left out.
  [[nodiscard]] LoadedProject open_project(const std::string& folder,
                                           const std::string& jobs = {}) const;
  /// The same once it is read.
  [[nodiscard]] LoadedProject opened(LoadedProject read) const;
  /// The project if something can be done with it, without a word. Throws Error.
  [[nodiscard]] static LoadedProject usable(LoadedProject loaded);

  /// Whether `--no-input`, COP_NO_INPUT or CI forbids to ask a person.
  [[nodiscard]] bool forbids_questions() const;
  /// Whether questions may be asked: stdin and stderr are terminals and nothing forbids it.
  [[nodiscard]] bool may_ask() const;
  [[nodiscard]] bool colored(bool is_terminal) const;
  /// How wide text on stdout is: 80 columns, or as a narrower terminal.
  [[nodiscard]] std::size_t width() const;

  /// A line for people about what was done, on stderr and behind what stands on stdout so far;
  /// `--quiet` drops it.
  template <class... Args>
  void say(fmt::format_string<Args...> format, Args&&... args) const {
    if (options.quiet) return;
    env.out.flush();
    env.err.write(fmt::format(format, std::forward<Args>(args)...) + "\n");
  }
};

/// "1 file", "2 files".
std::string counted(std::size_t n, const char* one, const char* many);

}  // namespace cop::app
