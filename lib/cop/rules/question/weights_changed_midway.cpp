#include <algorithm>

#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// A score that was worked out before it was recorded; scores of items follow the weights of today.
bool is_fixed(const Figure& figure) {
  return figure.observation->value && figure.observation->items.empty() &&
         !figure.log->is_write_up() && figure.log->date;
}

/// Whether the centre line is computed anew for the changed score.
bool has_new_phase(const Measure& measure) {
  const Date changed = measure.changed_on->value;
  return std::any_of(measure.phases.begin(), measure.phases.end(), [&](const MeasurePhase& phase) {
    return phase.from && phase.from->value >= changed;
  });
}

struct OldAndNew {
  const Figure* old_one = nullptr;
  const Figure* new_one = nullptr;
};

OldAndNew figures_around(const Series& series, Date changed) {
  OldAndNew found;
  for (const SeriesPoint& point : series.points) {
    for (const Figure& figure : point.figures) {
      if (!is_fixed(figure)) continue;
      (figure.log->date->value < changed ? found.old_one : found.new_one) = &figure;
    }
  }
  return found;
}

void check(const Facts& facts, Findings& findings) {
  for (const Series& series : facts.series) {
    const Measure& measure = *series.measure;
    const bool is_score = measure.data && measure.data->value == DataKind::score;
    if (!is_score || !measure.changed_on || has_new_phase(measure)) continue;
    const Date changed = measure.changed_on->value;
    const auto [old_one, new_one] = figures_around(series, changed);
    if (old_one == nullptr || new_one == nullptr) continue;
    Diagnostic& finding =
        findings.add(measure.changed_on->where,
                     fmt::format("\"{}\" was changed on {}, between figures that are compared",
                                 measure.id.value.text, changed.iso()),
                     "score the older letters anew in a log that replaces the old one, or begin a "
                     "new stretch: phases: [{from: " +
                         changed.iso() + ", label: new weights}]");
    finding.related.push_back({old_one->observation->measure.where, "by the old score"});
    finding.related.push_back({new_one->observation->measure.where, "by the new score"});
  }
}

}  // namespace

extern const Rule weights_changed_midway_rule{
    .name = "weights-changed-midway",
    .severity = Severity::error,
    .while_establishing = WhileEstablishing::warning,
    .of_method = true,
    .summary = "A score was changed between the figures that are compared",
    .why =
        "When the weights or items change, the score moves even if no letter does. Either the old "
        "letters are scored anew, or the old and the new figures are shown as two series.",
    .bad = R"(# measures.yaml
  - id: letter-score
    name: Recall letter score
    family: process
    data: score
    definition: share of the weighted items that a recall letter mentions
    unit: points
    collector: nurse01
    frequency: quarterly
    direction: higher
    version: 2
    changed_on: 2026-02-20
    changed_why: two items that nobody could tell apart became one
    weights_from: item-weights
    items:
      - {id: reason, text: why the patient should come, weight: 9}
      - {id: next-step, text: what the patient should do next, weight: 6}
# cycles/2026-02-15-h4v8n2rt.yaml
observations:
  - {measure: letter-score, period: 2026-01, practice: harbour, n: 10, value: 55}
# cycles/2026-03-25-x7d2m9xq.yaml
observations:
  - {measure: letter-score, period: 2026-03, practice: harbour, n: 10, value: 70})",
    .good = R"(# measures.yaml
  - id: letter-score
    name: Recall letter score
    family: process
    data: score
    definition: share of the weighted items that a recall letter mentions
    unit: points
    collector: nurse01
    frequency: quarterly
    direction: higher
    version: 2
    changed_on: 2026-02-20
    changed_why: two items that nobody could tell apart became one
    weights_from: item-weights
    items:
      - {id: reason, text: why the patient should come, weight: 9}
      - {id: next-step, text: what the patient should do next, weight: 6}
# cycles/2026-02-15-h4v8n2rt.yaml
observations:
  - {measure: letter-score, period: 2026-01, practice: harbour, n: 10, value: 55}
# cycles/2026-03-25-x7d2m9xq.yaml
replaces: 2026-02-15-h4v8n2rt
observations:
  - {measure: letter-score, period: 2026-01, practice: harbour, n: 10, value: 58}
  - {measure: letter-score, period: 2026-03, practice: harbour, n: 10, value: 70})",
    .check = check,
};

}  // namespace cop
