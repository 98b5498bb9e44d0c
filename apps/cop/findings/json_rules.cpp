#include "cop/findings/json_rules.hpp"

#include "cop/findings/json_findings.hpp"
#include "cop/rule_words.hpp"

namespace cop::app {
namespace {

Json json_of(const Rule& rule) {
  Json by_phase;
  for (const Word<Phase>& phase : Words<Phase>::all) {
    const auto severity = severity_in(rule, phase.value);
    by_phase[std::string(phase.text)] = severity ? Json(name_of(*severity)) : Json();
  }
  return {{"rule", rule.name},
          {"severity", name_of(rule.severity)},
          {"by_phase", std::move(by_phase)},
          {"summary", rule.summary}};
}

}  // namespace

std::string json_of_rules() {
  Json json{{"schema_version", 1}, {"kind", "rules"}, {"rules", Json::array()}};
  for (const Rule* rule : all_rules()) json["rules"].push_back(json_of(*rule));
  return json_text(json, 2);
}

}  // namespace cop::app
