#include <algorithm>

#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

const Series* series_of(const Facts& facts, const Measure& measure) {
  const auto found = std::find_if(facts.series.begin(), facts.series.end(),
                                  [&](const Series& series) { return series.measure == &measure; });
  return found == facts.series.end() ? nullptr : &*found;
}

/// Whether there are figures from before the change and from after it. Scores have a rule of their
/// own, weights-changed-midway.
bool is_midway(const Series& series, Date changed) {
  const bool is_score = series.measure->data && series.measure->data->value == DataKind::score;
  return !is_score && !series.points.empty() && series.points.front().period.to() < changed &&
         series.points.back().period.to() >= changed;
}

void check_one(const Facts& facts, const Measure& measure, Findings& findings) {
  if (!measure.changed_on || !measure.changed_why.given()) {
    findings.add(measure.version->where,
                 fmt::format("{} is in its version {}, but does not say {}", measure.id.value.text,
                             measure.version->value,
                             measure.changed_on ? "why it was changed" : "when it was changed"),
                 "add changed_on: the day, and changed_why: one sentence");
    return;
  }
  const Series* series = series_of(facts, measure);
  const bool midway = series != nullptr && is_midway(*series, measure.changed_on->value);
  if (!midway || !measure.phases.empty()) return;
  findings.add(
      measure.changed_on->where,
      fmt::format("{} was changed between its figures, and the chart draws them as one",
                  measure.id.value.text),
      fmt::format("count the earlier figures again in the new way, or add phases: [{{from: "
                  "{}, label: new definition}}]",
                  measure.changed_on->value.iso()));
}

void check(const Facts& facts, Findings& findings) {
  for (const Measure& measure : facts.project.measures.measures) {
    if (!measure.misread && measure.version && measure.version->value > 1)
      check_one(facts, measure, findings);
  }
}

}  // namespace

extern const Rule measure_changed_midway_rule{
    .name = "measure-changed-midway",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "A measure was changed, and its figures from before and after stand side by side",
    .why =
        "When the definition changes, the figure jumps although nothing got better or worse. "
        "Readers need to see where, and why.",
    .bad = R"(# measures.yaml
measures:
  - id: sent-in-week
    name: Recall letters sent within a week
    family: process
    data: proportion
    definition: share of the recall letters that left within 7 days of the result
    numerator: letters sent within 7 days
    denominator: all recall letters
    direction: higher
    collector: nurse01
    frequency: monthly
    version: 2
    changed_on: 2026-01-01
    changed_why: Saturdays now count as days
  - {id: seen-in-month, name: Seen within a month, family: outcome, data: proportion,
     definition: recalled patients who came within 30 days, numerator: those who came,
     denominator: all recalled, direction: higher, collector: nurse02, frequency: monthly}
  - {id: nurse-minutes, name: Nurse time, family: balancing, data: value, unit: minutes,
     definition: minutes a week for recalls, direction: lower, collector: manager01,
     frequency: monthly})",
    .good = R"(# measures.yaml
measures:
  - id: sent-in-week
    name: Recall letters sent within a week
    family: process
    data: proportion
    definition: share of the recall letters that left within 7 days of the result
    numerator: letters sent within 7 days
    denominator: all recall letters
    direction: higher
    collector: nurse01
    frequency: monthly
    version: 2
    changed_on: 2026-01-01
    changed_why: Saturdays now count as days
    phases: [{from: 2026-01-01, label: Saturdays count}]
  - {id: seen-in-month, name: Seen within a month, family: outcome, data: proportion,
     definition: recalled patients who came within 30 days, numerator: those who came,
     denominator: all recalled, direction: higher, collector: nurse02, frequency: monthly}
  - {id: nurse-minutes, name: Nurse time, family: balancing, data: value, unit: minutes,
     definition: minutes a week for recalls, direction: lower, collector: manager01,
     frequency: monthly})",
    .check = check,
};

}  // namespace cop
