#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cop/env.hpp"

namespace cop::app {

class Session;

/// What a command may declare. The names of an option are separated by commas: `-o,--output`.
class Options {
 public:
  Options() = default;
  Options(const Options&) = delete;
  Options& operator=(const Options&) = delete;
  virtual ~Options() = default;

  /// The heading in the help under which the options stand that are declared from now on.
  virtual void group(const char* heading) = 0;
  /// An option without a value.
  virtual void flag(const char* names, const char* help, bool& into) = 0;
  /// An option with one value, called `value` in the help.
  virtual void text(const char* names, const char* value, const char* help, std::string& into) = 0;
  /// An option that may be given more than once, one value each time.
  virtual void many(const char* names, const char* value, const char* help,
                    std::vector<std::string>& into) = 0;
  /// An option with one of a few words as its value; what `into` holds is the default.
  virtual void choice(const char* names, const std::vector<std::string>& words, const char* help,
                      std::string& into) = 0;
  /// Words without an option in front.
  virtual void word(const char* name, const char* help, std::string& into) = 0;
  virtual void words(const char* name, const char* help, std::vector<std::string>& into) = 0;
};

/// What a command does once the command line is understood.
using Action = std::function<ExitCode(Session&)>;

/// A command of the program. `configure` declares its options and returns its action; `prose` is
/// the help below them: what it does, examples, what its exit codes mean.
struct Command {
  std::string_view name;
  std::string_view summary;
  std::string_view prose;
  Action (*configure)(Options&);
};

/// All commands in the order of commands.def.
std::span<const Command* const> all_commands();

}  // namespace cop::app
