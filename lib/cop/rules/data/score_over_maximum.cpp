#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

bool is_known(const Measure& measure, const NamedNumber& given) {
  for (const ScoreItem& item : measure.items) {
    if (item.id.value.text == given.name.value) return true;
  }
  return false;
}

void check_item(const Measure& measure, const NamedNumber& given, Findings& findings) {
  const double number = given.number.value;
  const bool all_or_nothing = measure.bundle && measure.bundle->value;
  const std::string item = shown(given.name.value, 60);
  if (number < 0 || number > 1) {
    findings.add(given.number.where,
                 fmt::format("the item {} of {} is {}, but an item lies between 0 and 1", item,
                             measure.id.value.text, number),
                 "write 1 for met, 0 for not met, and a part such as 0.5 for half; the weight "
                 "stands in measures.yaml");
  } else if (all_or_nothing && number != 0 && number != 1) {
    findings.add(given.number.where,
                 fmt::format("the item {} of {} is {}, but in a bundle an item is met or not", item,
                             measure.id.value.text, number),
                 "write 1 for met and 0 for not met");
  }
}

void check_log(const LogAlone& alone, Findings& findings) {
  for (const auto& [measure, o] : alone.figures) {
    if (measure->scale && measure->scale->value == ScoreScale::raw) continue;
    for (const NamedNumber& given : o->items) {
      if (is_known(*measure, given)) check_item(*measure, given, findings);
    }
  }
}

}  // namespace

extern const Rule score_over_maximum_rule{
    .name = "score-over-maximum",
    .severity = Severity::error,
    .of_method = false,
    .summary = "An item of a score has more than it can have",
    .why =
        "The score is the weighted share of the items that are met. With an item above 1 a letter "
        "could reach more than everything.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: letter-score, period: 2026-03, practice: hill, items: {reason: 1, urgency: 10}}
# measures.yaml
  - id: letter-score
    name: Letter score
    family: process
    data: score
    definition: how much of what matters a recall letter says
    unit: points
    direction: higher
    collector: gp03
    frequency: quarterly
    weights_from: {source: the list of 2025}
    items:
      - {id: reason, text: why the patient is called, weight: 8}
      - {id: urgency, text: how soon, weight: 10})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: letter-score, period: 2026-03, practice: hill, items: {reason: 1, urgency: 0.5}}
# measures.yaml
  - id: letter-score
    name: Letter score
    family: process
    data: score
    definition: how much of what matters a recall letter says
    unit: points
    direction: higher
    collector: gp03
    frequency: quarterly
    weights_from: {source: the list of 2025}
    items:
      - {id: reason, text: why the patient is called, weight: 8}
      - {id: urgency, text: how soon, weight: 10})",
    .check_log = check_log,
};

}  // namespace cop
