#include "cop/charts/chart_names.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/charts/rule_sets.hpp"
#include "cop/language/phrases/chart_names.hpp"

namespace cop {
namespace {

std::string key_of(std::string_view family, std::string_view word) {
  std::string key = fmt::format("{}_{}", family, word);
  std::replace(key.begin(), key.end(), '-', '_');
  return key;
}

}  // namespace

std::string type_name(const Language& say, stats::ChartType type) {
  const stats::ChartTypeFacts& facts = stats::facts_of(type);
  return say.by_key(key_of("chart", facts.word), facts.name);
}

std::string centre_name(const Language& say, stats::ChartType type) {
  const std::string_view centre = stats::facts_of(type).centre;
  return say.by_key(key_of("centre", centre), centre);
}

std::string rules_name(const Language& say, stats::RuleSet rules) {
  const RuleSetFacts& facts = facts_of(rules);
  return say.by_key(key_of("rules", facts.word), facts.name);
}

std::string rules_source(const Language& say, stats::RuleSet rules) {
  const RuleSetFacts& facts = facts_of(rules);
  return say.by_key(key_of("source", facts.word), facts.source);
}

std::string zone_rule_text(const Language& say, stats::RuleSet rules,
                           const stats::ZoneFinding& finding) {
  const std::string set = key_of("zone", facts_of(rules).word);
  return say.by_key(fmt::format("{}_{}", set, finding.rule), finding.text);
}

std::string refusal_in_words(const Language& say, const stats::Refusal& refusal) {
  if (say == english) return refusal.what();
  return say.by_key(key_of("refusal", refusal.rule()), say(phrase::refusal_other));
}

}  // namespace cop
