#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "cop/model/baseline.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

bool is_after(const std::optional<Located<Period>>& period, std::optional<Date> begun) {
  return !period || !period->value.dated() || !begun || period->value.to() >= *begun;
}

/// Whether the figure can say anything about a test of the cycle.
bool is_of_test(const Observation& o, const Cycle& cycle, std::optional<Date> begun) {
  if (o.stage) return o.stage->value != ObservationStage::baseline;
  if (o.cycle && o.cycle->value == cycle.number) return true;
  return is_after(o.period, begun);
}

/// Whether the log has a figure of the test, or says that it did not arrive.
bool has_data(const CycleLog& log, const Cycle& cycle, const Id<Measure>& measure,
              std::optional<Date> begun) {
  for (const Observation& o : log.observations) {
    if (o.measure.value == measure && is_of_test(o, cycle, begun)) return true;
  }
  for (const MissingData& missing : log.missing) {
    if (missing.measure.value == measure && is_after(missing.period, begun)) return true;
  }
  return false;
}

bool has_data(const Facts& facts, const Cycle& cycle, const Id<Measure>& measure) {
  const auto begun = begun_on(cycle);
  const auto& logs = facts.project.logs;
  return std::any_of(logs.begin(), logs.end(),
                     [&](const CycleLog& log) { return has_data(log, cycle, measure, begun); });
}

/// The difference of two groups is worked out, not observed.
bool is_worked_out(const Facts& facts, const Id<Measure>& id) {
  const Measure* measure = facts.project.find_measure(id);
  return measure != nullptr && !measure->difference_of.empty();
}

void check(const Facts& facts, Findings& findings) {
  for (const Cycle& cycle : facts.cycles) {
    const auto& measure = cycle.whole.plan.prediction.measure;
    if (!cycle.whole.study.given() || !measure || is_worked_out(facts, measure->value)) continue;
    if (has_data(facts, cycle, measure->value)) continue;
    Diagnostic& finding =
        findings.add(cycle.whole.study.where,
                     fmt::format("cycle {} was studied without a figure of {} since it began",
                                 cycle.number, measure->value.text),
                     "enter the figures under observations, or say under missing why there are "
                     "none");
    finding.related.push_back({measure->where, "the prediction is about this measure"});
  }
}

}  // namespace

extern const Rule study_without_data_rule{
    .name = "study-without-data",
    .severity = Severity::warning,
    .of_method = true,
    .needs = Needs::whole_logs,
    .summary = "A cycle was studied without a figure of the measure it predicted",
    .why =
        "Whether a prediction came true can only be seen in what it predicted. Without a figure "
        "the group compares its hopes with its memory.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
cycles:
  - id: 2
    do: {started: 2026-03-16, as_planned: fully}
    study: {compared: met, learned: letters no longer wait for a colleague})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
cycles:
  - id: 2
    do: {started: 2026-03-16, as_planned: fully}
    study: {compared: met, learned: letters no longer wait for a colleague}
observations:
  - {measure: sent-in-week, period: 2026-03, cycle: 2, practice: hill, numerator: 40, denominator: 46})",
    .check = check,
};

}  // namespace cop
