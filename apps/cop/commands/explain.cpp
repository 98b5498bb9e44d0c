#include <algorithm>
#include <limits>
#include <memory>

#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/rule_words.hpp"
#include "cop/session.hpp"
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
std::string plain_name(std::string name) {
  if (name.size() > 2 && name.front() == '[' && name.back() == ']') {
    name = name.substr(1, name.size() - 2);
  }
  for (char& c : name) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return name;
}

ExitCode run(const std::string& name, Session& session) {
  if (name.empty()) throw UsageError("say which rule to explain; cop rules lists them");
  const Rule& rule = rule_called(plain_name(name));
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
