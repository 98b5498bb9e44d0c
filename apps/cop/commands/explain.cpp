#include <algorithm>
#include <limits>
#include <memory>

#include "cop/base/small_letters.hpp"
#include "cop/base/utf8.hpp"
#include "cop/charts/rule_sets.hpp"
#include "cop/command.hpp"
#include "cop/rule_words.hpp"
#include "cop/session.hpp"
#include "cop/stats/false_alarms.hpp"
#include "cop/wrap.hpp"

namespace cop::app {
namespace {

/// The lines of an example as they stand, each indented, its control characters shown.
std::string indented(std::string_view example) {
  std::string text;
  while (!example.empty()) {
    const std::string_view line = example.substr(0, example.find('\n'));
    example.remove_prefix(std::min(line.size() + 1, example.size()));
    if (!line.empty()) text += "  " + shown(line, std::numeric_limits<std::size_t>::max());
    text += '\n';
  }
  return text;
}

/// The name of a rule as a finding shows it, [bad-date], or as a person types it, Bad-Date.
std::string plain_name(std::string_view name) {
  if (name.size() > 2 && name.front() == '[' && name.back() == ']') {
    name = name.substr(1, name.size() - 2);
  }
  return in_small_letters(name);
}

/// How many of 100 charts on which nothing changed show a signal, by the number of their points.
std::string false_alarm_lines(stats::RuleSet rules) {
  std::string text = "  points    12    24    36    60\n";
  for (const bool with_limits : {false, true}) {
    const bool is_run_chart = !with_limits;
    if (rules != stats::RuleSet::anhoej && is_run_chart != (rules == stats::RuleSet::ihi)) continue;
    text += is_run_chart ? "  run chart" : "  limits   ";
    const auto percents = stats::false_alarms(rules, with_limits);
    for (std::size_t i = 0; i < percents.size(); ++i) {
      text += fmt::format("{:{}.0f}", percents[i], i == 0 ? 3 : 6);
    }
    text += '\n';
  }
  return text;
}

/// "The Western Electric rules" for "the Western Electric rules".
std::string sentence_start(std::string_view name) {
  return name.starts_with("the ") ? "The " + std::string(name.substr(4)) : std::string(name);
}

ExitCode explain(const RuleSetFacts& rules, Session& session) {
  session.env.out.print(
      "{}\n\n{}\n\n{}\n\n{}\n{}\n{}\n", rules.word,
      wrapped(fmt::format("{} look for this: {}", sentence_start(rules.name), rules.looks_for), 0),
      wrapped(rules.advice, 0),
      wrapped("False alarms: of 100 charts on which nothing changed, so many show a sign all the "
              "same (simulated, random normal values):",
              0),
      false_alarm_lines(rules.rules), wrapped(fmt::format("Source: {}.", rules.source), 0));
  return ExitCode::done;
}

ExitCode run(const std::string& typed, Session& session) {
  if (typed.empty()) throw UsageError("say which rule to explain; cop rules lists them");
  const std::string name = plain_name(typed);
  if (const RuleSetFacts* rules = find_rule_set(name)) return explain(*rules, session);
  const Rule& rule = rule_called(name);
  session.env.out.print("{}\n\n{}\n\n{}\n\n{}\n\n", rule.name,
                        wrapped(fmt::format("{}.", rule.summary), 0),
                        wrapped("Severity: " + severity_text(rule), 0),
                        wrapped(fmt::format("Why it matters: {}", rule.why), 0));
  session.env.out.print("Not like this:\n{}\nBut like this:\n{}", indented(rule.bad),
                        indented(rule.good));
  return ExitCode::done;
}

Action configure(Options& options) {
  auto name = std::make_shared<std::string>();
  options.word("RULE", "the name in brackets of a finding, or the rules of a chart", *name);
  return [name](Session& session) { return run(*name, session); };
}

}  // namespace

extern const Command explain_command{"explain",
                                     "what a rule means, why it matters, and a good example",
                                     R"(Examples:
  cop explain prediction-late
  cop explain anhoej               what the rules of a chart look for, and their false alarms

Exit: 0 explained, 2 there is no such rule
)",
                                     configure};

}  // namespace cop::app
