#include <algorithm>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/model/project_state.hpp"
#include "cop/rules/references/nearest_id.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// Whether the last figure of the measure is at `to` or better.
bool is_reached(const Facts& facts, const Measure& measure, double to) {
  const auto series = std::find_if(facts.series.begin(), facts.series.end(),
                                   [&](const Series& one) { return one.measure == &measure; });
  if (series == facts.series.end() || series->points.empty() || !measure.direction) return false;
  const auto& last = series->points.back().value;
  if (!last) return false;
  return (measure.direction->value == Direction::higher && *last >= to) ||
         (measure.direction->value == Direction::lower && *last <= to);
}

/// Whether the aim was reached, or could have been for all that could be read.
bool is_settled(const Facts& facts, const Aim& aim) {
  if (aim.misread) return true;
  if (!aim.measure || !aim.to || aim.practice || aim.group.given()) return false;
  const Measure* measure = facts.project.find_measure(aim.measure->value);
  if (measure == nullptr) return may_hold_more(facts.project, "measures.yaml");
  return measure->misread || is_reached(facts, *measure, aim.to->value);
}

void check(const Facts& facts, Findings& findings) {
  if (is_over(facts.project.charter)) return;
  for (const Aim& aim : facts.project.question.aims) {
    if (!aim.by || aim.by->value >= facts.today || is_settled(facts, aim)) continue;
    findings.add(aim.by->where,
                 fmt::format("the day of the aim {} has passed", shown(aim.id.value.text, 60)),
                 "at the next meeting, agree on a new day and number, or close the project and "
                 "say how far you came");
  }
}

}  // namespace

extern const Rule aim_date_passed_rule{
    .name = "aim-date-passed",
    .severity = Severity::warning,
    .of_method = true,
    .needs = Needs::all_figures,
    .summary = "The day of an aim has passed",
    .why =
        "A day that passes without a word teaches a group that its days mean nothing. Missing an "
        "aim is no shame; say how far you came and set the next one.",
    .bad = R"(# question.yaml
aims:
  - id: letters
    measure: sent-in-week
    population: all patients with a result that needs a visit
    from: 66
    to: 90
    by: 2026-03-15)",
    .good = R"(# question.yaml
aims:
  - id: letters
    measure: sent-in-week
    population: all patients with a result that needs a visit
    from: 66
    to: 90
    by: 2026-09-30)",
    .check = check,
};

}  // namespace cop
