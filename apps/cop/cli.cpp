#include "cop/cli.hpp"

#include <algorithm>
#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/argument_text.hpp"
#include "cop/base/error.hpp"
#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/dialog.hpp"
#include "cop/io/keyboard.hpp"
#include "cop/load/convert.hpp"
#include "cop/overview.hpp"
#include "cop/parser_words.hpp"
#include "cop/session.hpp"
#include "cop/version.hpp"
#include "cop/wrap.hpp"

namespace cop::app {
namespace {

/// The options in two columns that fit into 80.
class PlainHelp : public CLI::Formatter {
 public:
  std::string make_option(const CLI::Option* option, bool is_positional) const override {
    constexpr std::size_t column = 30;
    const std::string value = is_positional ? "" : " " + option->get_type_name();
    std::string left = "  " + option->get_name(is_positional, !is_positional) + value;
    if (left.size() < column) {
      left.resize(column, ' ');
    } else {
      left += "\n" + std::string(column, ' ');
    }
    return left + wrapped(option->get_description(), column) + "\n";
  }
};

class Cli11Options : public Options {
 public:
  explicit Cli11Options(CLI::App& app) : app_(app) {}

  void group(const char* heading) override { app_.option_defaults()->group(heading); }
  void flag(const char* names, const char* help, bool& into) override {
    app_.add_flag(names, into, help);
  }
  void text(const char* names, const char* value, const char* help, std::string& into) override {
    app_.add_option(names, into, help)->type_name(value)->check(complain_if_empty);
  }
  void many(const char* names, const char* value, const char* help,
            std::vector<std::string>& into) override {
    app_.add_option(names, into, help)
        ->type_name(value)
        ->allow_extra_args(false)
        ->check(complain_if_empty);
  }
  void choice(const char* names, const std::vector<std::string>& words, const char* help,
              std::string& into) override {
    app_.add_option(names, into, description(help, words, into))
        ->type_name("WORD")
        ->check([words](const std::string& given) { return complaint(words, given); });
  }
  void word(const char* name, const char* help, std::string& into) override {
    app_.add_option(name, into, help)->type_name("");
  }
  void words(const char* name, const char* help, std::vector<std::string>& into) override {
    app_.add_option(name, into, help)->type_name("");
  }

 private:
  /// An unset variable of a script must not count as "not given".
  static std::string complain_if_empty(const std::string& given) {
    return given.empty() ? "needs a value, but it is empty" : "";
  }

  static std::string complaint(const std::vector<std::string>& legal, const std::string& given) {
    if (given.empty()) return complain_if_empty(given);
    if (std::find(legal.begin(), legal.end(), given) != legal.end()) return {};
    const std::string text =
        fmt::format("\"{}\" is not one of: {}", shown(given, 40), listed(legal));
    const std::string meant = word_meant(given, {legal.begin(), legal.end()});
    const std::string near(meant.empty() ? nearest(given, legal) : std::string_view(meant));
    return near.empty() ? text : text + "; " + did_you_mean(near);
  }

  /// An empty word stands for an option that is not given.
  static std::string listed(std::vector<std::string> words) {
    std::erase(words, "");
    return fmt::format("{}", fmt::join(words, ", "));
  }

  static std::string description(const char* help, const std::vector<std::string>& words,
                                 const std::string& default_word) {
    const std::string text = fmt::format("{}: {}", help, listed(words));
    return default_word.empty() ? text : text + " (default " + default_word + ")";
  }

  CLI::App& app_;
};

void declare_globals(CLI::App& app, Globals& globals) {
  Cli11Options options(app);
  options.text("-C", "DIR", "work in this folder instead of the current one", globals.folder);
  options.text("--today", "DAY", "take this day for today", globals.today);
  options.choice("--color", {"auto", "always", "never"}, "when to use colour", globals.color);
  options.flag("--no-input", "never ask questions", globals.no_input);
  options.flag("-q,--quiet", "no words about what was done", globals.quiet);
  options.flag("-v,--verbose", "more words about what was done", globals.verbose);
}

/// One command line being understood.
class CommandLine {
 public:
  /// Declares only the commands that the words name: the others cannot be meant, and each costs
  /// time.
  explicit CommandLine(const std::vector<std::string>& words) {
    app_.name("cop");
    app_.set_help_flag("-h,--help", "show this help");
    app_.formatter(std::make_shared<PlainHelp>());
    app_.get_formatter()->label("Positionals", "Arguments");
    app_.add_flag("--version", asks_version_);
    app_.require_subcommand(0, 1);
    declare_globals(app_, globals_);
    for (const Command* command : all_commands()) {
      if (std::find(words.begin(), words.end(), command->name) != words.end()) declare(*command);
    }
  }

  void parse(std::vector<std::string> words) {
    std::reverse(words.begin(), words.end());
    app_.parse(words);
  }

  [[nodiscard]] const Globals& globals() const { return globals_; }
  [[nodiscard]] bool asks_version() const { return asks_version_; }
  [[nodiscard]] bool names_no_command() const { return app_.get_subcommands().empty(); }

  [[nodiscard]] const Action& chosen() const {
    const CLI::App* parsed = app_.get_subcommands().front();
    return std::find_if(actions_.begin(), actions_.end(),
                        [parsed](const auto& declared) { return declared.first == parsed; })
        ->second;
  }

  /// The help that was asked for with --help.
  [[nodiscard]] std::string help_text() {
    const auto parsed = app_.get_subcommands();
    return parsed.empty() ? overview_text() : parsed.front()->help("cop");
  }

  [[nodiscard]] std::vector<std::string> flags_in_use() {
    std::vector<std::string> flags;
    const auto parsed = app_.get_subcommands();
    for (CLI::App* app : {&app_, parsed.empty() ? nullptr : parsed.front()}) {
      if (app == nullptr) continue;
      for (const CLI::Option* option : app->get_options()) {
        for (const std::string& name : option->get_lnames()) flags.push_back("--" + name);
        for (const std::string& name : option->get_snames()) flags.push_back("-" + name);
      }
    }
    return flags;
  }

  [[nodiscard]] std::string command_name() const {
    const auto parsed = app_.get_subcommands();
    return parsed.empty() ? "cop" : "cop " + parsed.front()->get_name();
  }

 private:
  void declare(const Command& command) {
    CLI::App* app = app_.add_subcommand(std::string(command.name), std::string(command.summary));
    app->fallthrough();
    app->footer("\n" + std::string(command.prose));
    Cli11Options options(*app);
    actions_.emplace_back(app, command.configure(options));
  }

  CLI::App app_{"cop"};
  Globals globals_;
  bool asks_version_ = false;
  std::vector<std::pair<const CLI::App*, Action>> actions_;
};

bool is_command(std::string_view word) {
  const auto commands = all_commands();
  return std::any_of(commands.begin(), commands.end(),
                     [word](const Command* c) { return c->name == word; });
}

/// The first word that is neither an option nor an option's value, if it is no command.
std::string unknown_command(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (word == "-C" || word == "--today" || word == "--color") {
      ++i;
    } else if (!word.starts_with('-')) {
      return is_command(word) ? "" : word;
    }
  }
  return "";
}

std::string unknown_command_text(const std::string& word) {
  std::vector<std::string_view> names;
  for (const Command* command : all_commands()) names.push_back(command->name);
  return fmt::format("there is no command \"{}\"{}", shown(word, 40),
                     nearest_or("; cop --help lists them", word, names));
}

std::string unknown_flag_text(const std::vector<std::string>& words, CommandLine& line) {
  const std::vector<std::string> known = line.flags_in_use();
  for (const std::string& word : words) {
    if (word == "--") break;
    const std::string flag = flag_in(word);
    if (flag.empty() || std::find(known.begin(), known.end(), flag) != known.end()) continue;
    return fmt::format("{} has no option \"{}\"{}", line.command_name(), shown(flag, 40),
                       flag.starts_with("--") ? nearest_or("", flag, known) : "");
  }
  return {};
}

/// What is wrong with the command line: words nobody knows first, then the parser's complaint.
std::string usage_text(const std::vector<std::string>& words, CommandLine& line,
                       const CLI::ParseError& error) {
  std::string text = unknown_flag_text(words, line);
  const std::string word = unknown_command(words);
  const bool begins_with_flag = !text.empty() && !flag_in(words.front()).empty();
  if (line.names_no_command() && !word.empty() && !begins_with_flag) {
    return unknown_command_text(word);
  }
  if (text.empty()) text = complaint_of_parser(words, error.what());
  return fmt::format("{}\n{} --help shows what can be written", text, line.command_name());
}

ExitCode fail(Env& env, std::string_view text, ExitCode code) {
  env.err.print("cop: {}\n", text);
  return code;
}

/// `cop help X` is `cop X --help`.
std::vector<std::string> with_help_as_flag(std::vector<std::string> words) {
  if (words.empty() || words.front() != "help") return words;
  words.erase(words.begin());
  words.emplace_back("--help");
  return words;
}

ExitCode run_action(const CommandLine& line, Env& env) {
  Session session(env, line.globals());
  return line.names_no_command() ? show_overview(session) : line.chosen()(session);
}

}  // namespace

ExitCode run(const std::vector<std::string>& given, Env& env) {
  const std::vector<std::string> words = with_help_as_flag(given);
  try {
    CommandLine line(words);
    try {
      line.parse(words);
    } catch (const CLI::ParseError& error) {
      if (error.get_exit_code() != 0)
        return fail(env, usage_text(words, line, error), ExitCode::usage);
      const std::string word = unknown_command(words);
      if (line.names_no_command() && !word.empty()) {
        return fail(env, unknown_command_text(word), ExitCode::usage);
      }
      env.out.write(line.help_text());
      return ExitCode::done;
    }
    if (line.asks_version()) {
      env.out.print("cop {}\n", version);
      return ExitCode::done;
    }
    require_text(words);
    return run_action(line, env);
  } catch (const UsageError& error) {
    return fail(env, error.what(), ExitCode::usage);
  } catch (const Abandoned& abandoned) {
    return fail(env, abandoned.what(), ExitCode::findings);
  } catch (const Interrupted&) {
    return fail(env, "interrupted; nothing was written", ExitCode::interrupted);
  } catch (const Error& error) {
    return fail(env, error.what(), ExitCode::environment);
  } catch (const std::exception& error) {
    return fail(env, fmt::format("internal error, please report it: {}", shown(error.what())),
                ExitCode::internal);
  }
}

}  // namespace cop::app
