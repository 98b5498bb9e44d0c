#include <memory>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/rules/rules.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

const Rule& rule_called(const std::string& name) {
  if (const Rule* rule = find_rule(name)) return *rule;
  std::vector<std::string_view> known;
  for (const Rule* rule : all_rules()) known.push_back(rule->name);
  const auto near = nearest(name, std::span<const std::string_view>(known));
  throw UsageError(fmt::format(
      "there is no rule \"{}\"{}", shown(name, 60),
      near.empty() ? "; cop rules lists them" : fmt::format(": did you mean \"{}\"?", near)));
}

/// An example of several lines, each indented like the first.
std::string indented(std::string_view example) {
  std::string text;
  for (const char c : example) {
    text += c;
    if (c == '\n') text += "  ";
  }
  return text;
}

ExitCode run(const std::string& name, Session& session) {
  if (name.empty()) throw UsageError("say which rule to explain; cop rules lists them");
  const Rule& rule = rule_called(name);
  session.env.out.print(
      "{} ({})\n\n{}.\n\nWhy it matters: {}\n\nNot like this:\n  {}\nBut like this:\n  {}\n",
      rule.name, name_of(rule.severity), rule.summary, rule.why, indented(rule.bad),
      indented(rule.good));
  if (rule.of_method) {
    session.env.out.write("\nIn a project with reconstructed: true this is a note.\n");
  }
  return ExitCode::done;
}

Action configure(Options& options) {
  auto name = std::make_shared<std::string>();
  options.word("RULE", "the name in brackets of a finding", *name);
  return [name](Session& session) { return run(*name, session); };
}

}  // namespace

extern const Command explain_command{"explain",
                                     "what a rule means, why it matters, and a good example",
                                     R"(Example:
  cop explain prediction-late
)",
                                     configure};

}  // namespace cop::app
