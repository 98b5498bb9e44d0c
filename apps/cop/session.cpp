#include "cop/session.hpp"

#include <algorithm>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/day.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/io/file.hpp"
#include "cop/unusable.hpp"
#include "cop/workers.hpp"

namespace cop::app {
namespace {

bool is_set(const Env& env, const char* name) {
  const auto value = env.variable(name);
  return value && !value->empty();
}

Date day_of_epoch(const std::string& seconds) {
  constexpr long long seconds_a_day = 86'400;
  constexpr long long last = 253'402'300'799;  // 9999-12-31
  const bool digits = !seconds.empty() && seconds.size() <= 12 &&
                      seconds.find_first_not_of("0123456789") == seconds.npos;
  const long long number = digits ? std::stoll(seconds) : last + 1;
  if (number > last) {
    throw UsageError("SOURCE_DATE_EPOCH must be a number of seconds, not \"" + shown(seconds) +
                     "\"");
  }
  return Date().plus_days(static_cast<int>(number / seconds_a_day));
}

}  // namespace

Date Session::today() const {
  if (!options.today.empty()) return parse_day(options.today, env.clock());
  if (const auto epoch = env.variable("SOURCE_DATE_EPOCH"); epoch && !epoch->empty()) {
    return day_of_epoch(*epoch);
  }
  return env.clock();
}

std::string Session::folder() const {
  return options.folder.empty() ? env.folder : absolute_path(options.folder, env.folder);
}

std::string Session::path(const std::string& given) const { return absolute_path(given, folder()); }

std::string Session::project_folder() const {
  std::string start = folder();
  if (options.folder.empty()) {
    if (const auto named = env.variable("COP_PROJECT"); named && !named->empty()) {
      start = absolute_path(*named, env.folder);
    }
  }
  if (!is_folder(start)) {
    throw Error(shown(start) + (exists(start) ? " is a file: name its folder" : " is not there"));
  }
  if (const auto found = find_project(start)) return *found;
  throw Error("there is no project in " + shown(start) +
              " or above it (no cop.yaml): make one with `cop init`, or name its folder with -C");
}

YamlParser Session::parser() const {
  const auto named = env.variable("COP_PARSER");
  if (!named || named->empty()) return YamlParser::quick_first;
  if (*named == "yaml-cpp") return YamlParser::yaml_cpp;
  throw UsageError("COP_PARSER is " + shown(*named) + ": write yaml-cpp, or unset it");
}

ReadBy Session::read_by(const std::string& jobs) const { return {parser(), workers_of(jobs)}; }

LoadedProject Session::open_project(const std::string& folder, const std::string& jobs) const {
  return opened(read_project(folder, {}, read_by(jobs)));
}

LoadedProject Session::usable(LoadedProject loaded) {
  const std::string trouble = why_unusable(loaded.project);
  if (!trouble.empty()) throw Error(trouble);
  return loaded;
}

LoadedProject Session::opened(LoadedProject read) const {
  LoadedProject loaded = usable(std::move(read));
  const Project& project = loaded.project;
  std::string unread;
  for (const FileName& file : project.unread) {
    unread += (unread.empty() ? "" : ", ") + shown(mask_identifiers(file.view()));
  }
  if (!unread.empty()) say("left out, because it cannot be read: {} (see cop validate)", unread);
  std::string copies;
  for (const CopiedLog& copy : project.copies) {
    copies += (copies.empty() ? "" : ", ") + shown(mask_identifiers(copy.file.view()));
  }
  if (!copies.empty())
    say("left out, because another log has its id: {} (see cop validate)", copies);
  return loaded;
}

bool Session::forbids_questions() const {
  return options.no_input || is_set(env, "COP_NO_INPUT") || is_set(env, "CI");
}

bool Session::may_ask() const {
  return env.terminals.in && env.terminals.err && !forbids_questions();
}

bool Session::colored(bool is_terminal) const {
  if (options.color != "auto") return options.color == "always";
  if (is_set(env, "NO_COLOR")) return false;
  if (is_set(env, "CLICOLOR_FORCE") && env.variable("CLICOLOR_FORCE") != "0") return true;
  return is_terminal && env.variable("TERM").value_or("") != "dumb";
}

std::size_t Session::width() const {
  constexpr std::size_t usual = 80;
  return std::min(usual, env.out.columns());
}

std::string counted(std::size_t n, const char* one, const char* many) {
  return fmt::format("{} {}", n, n == 1 ? one : many);
}

}  // namespace cop::app
