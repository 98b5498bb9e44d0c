#include <algorithm>

#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  for (const Measure& measure : facts.project.measures.measures) {
    if (measure.misread) continue;
    const auto& items = measure.items;
    const auto is_bare = [](const ScoreItem& item) { return !item.weight; };
    const auto bare = std::find_if(items.begin(), items.end(), is_bare);
    if (bare == items.end() || std::all_of(items.begin(), items.end(), is_bare)) continue;
    findings.add(bare->id.where,
                 fmt::format("the item {} of {} has no weight, but others have one",
                             bare->id.value.text, measure.id.value.text),
                 "give every item a weight, or none; without one it counts as 1");
  }
}

}  // namespace

extern const Rule item_without_weight_rule{
    .name = "item-without-weight",
    .severity = Severity::warning,
    .of_method = false,
    .summary = "Some items of a score have a weight, and some have none",
    .why =
        "An item without a weight counts as 1. Beside weights of 8 or 10 it hardly counts at all, "
        "which may not be what the members decided.",
    .bad = R"(# measures.yaml
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
      - {id: reason, text: why the patient is called}
      - {id: urgency, text: how soon, weight: 10}
# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: letter-score, period: 2026-03, practice: hill, value: 62})",
    .good = R"(# measures.yaml
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
      - {id: urgency, text: how soon, weight: 10}
# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: letter-score, period: 2026-03, practice: hill, value: 62})",
    .check = check,
};

}  // namespace cop
