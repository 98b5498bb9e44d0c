#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  for (const Measure& measure : facts.project.measures.measures) {
    const bool score = measure.data && measure.data->value == DataKind::score;
    if (!score || measure.misread || !measure.items.empty() || measure.weights_from.source.given())
      continue;
    findings.add(measure.data->where,
                 fmt::format("{} is a score, but the items it is made of are not listed",
                             measure.id.value.text),
                 "add items: [{id: …, text: …, weight: …}]; for a published score write "
                 "weights_from: {source: …}");
  }
}

}  // namespace

extern const Rule score_without_items_rule{
    .name = "score-without-items",
    .severity = Severity::warning,
    .while_establishing = WhileEstablishing::silent,
    .of_method = true,
    .summary = "A score does not say what it is made of",
    .why =
        "A score is a sum of choices: what counts, and how much. Where they are not written down, "
        "nobody can score the next letter in the same way, or check the last one.",
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
