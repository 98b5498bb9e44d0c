#include <string>

#include <fmt/core.h>

#include "cop/base/small_letters.hpp"
#include "cop/model/due_data.hpp"
#include "cop/model/measure_kind.hpp"
#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// Whether a log says that later data did not arrive.
bool is_excused(const Project& project, const Measure& measure, Date last) {
  for (const CycleLog& log : project.logs) {
    for (const MissingData& missing : log.missing) {
      if (missing.measure.value != measure.id.value) continue;
      const bool dated = missing.period && missing.period->value.dated();
      if (!dated || missing.period->value.to() > last) return true;
    }
  }
  return false;
}

void check(const Facts& facts, Findings& findings) {
  if (is_over(facts.project.charter)) return;
  for (const Series& series : facts.series) {
    const Measure& measure = *series.measure;
    const auto days = days_between(measure.frequency->value);
    if (is_reference(measure) || !days || series.points.empty()) continue;
    const SeriesPoint& last = series.points.back();
    if (facts.today.days_since(last.period.to()) <= 2 * *days) continue;
    if (is_excused(facts.project, measure, last.period.to())) continue;
    Diagnostic& finding = findings.add(
        measure.frequency->where,
        fmt::format("{} is collected {}, but its last figure is of {}", measure.id.value.text,
                    in_small_letters(measure.frequency->value), last.period.text()),
        "enter the figures since then, or write under missing why they did not come");
    finding.related.push_back({last.figures.front().observation->measure.where, "the last figure"});
  }
}

}  // namespace

extern const Rule data_overdue_rule{
    .name = "data-overdue",
    .severity = Severity::warning,
    .of_method = true,
    .needs = Needs::all_figures,
    .summary = "Two periods have gone by without a figure",
    .why =
        "A series with holes cannot show a change. One late month is easily fetched; half a year "
        "later the data are often gone, and so is the habit.",
    .bad = R"(# measures.yaml
  - id: nurse-minutes
    name: Nurse time for recalls
    family: balancing
    data: value
    definition: minutes a week that nurses spend on recalls
    unit: minutes
    direction: lower
    collector: manager01
    frequency: weekly)",
    .good = R"(# measures.yaml
  - id: nurse-minutes
    name: Nurse time for recalls
    family: balancing
    data: value
    definition: minutes a week that nurses spend on recalls
    unit: minutes
    direction: lower
    collector: manager01
    frequency: monthly)",
    .check = check,
};

}  // namespace cop
