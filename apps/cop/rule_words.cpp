#include "cop/rule_words.hpp"

#include <vector>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

std::string as_noun(const std::optional<Severity>& severity) {
  if (!severity) return "not looked for";
  return std::string(*severity == Severity::error ? "an " : "a ") + name_of(*severity);
}

}  // namespace

const Rule& rule_called(std::string_view name) {
  if (const Rule* rule = find_rule(name)) return *rule;
  std::vector<std::string_view> known;
  for (const Rule* rule : all_rules()) known.push_back(rule->name);
  throw UsageError("there is no rule \"" + shown(name, 60) + "\"" +
                   nearest_or("; cop rules lists them", name, known));
}

std::optional<Severity> severity_in(const Rule& rule, Phase phase) {
  Charter charter;
  charter.phase = Located(phase);
  return severity_in(rule, charter);
}

std::string severity_text(const Rule& rule) {
  std::string text = name_of(rule.severity);
  const auto young = severity_in(rule, Phase::establish);
  if (young != rule.severity) text += "; in the phase establish " + as_noun(young);
  if (rule.of_method && rule.severity != Severity::note) {
    text += "; where reconstructed: true a note";
  }
  return text;
}

}  // namespace cop::app
