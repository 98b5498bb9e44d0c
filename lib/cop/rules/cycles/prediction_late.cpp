#include <algorithm>
#include <map>
#include <optional>

#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// For each cycle the start of the earliest period of a figure that names it.
std::map<long, Date> first_periods(const Project& project) {
  std::map<long, Date> first;
  for (const CycleLog& log : project.logs) {
    for (const Observation& o : log.observations) {
      if (!o.cycle || !o.period || !o.period->value.dated()) continue;
      const Date from = o.period->value.from();
      Date& earliest = first.try_emplace(o.cycle->value, from).first->second;
      earliest = std::min(earliest, from);
    }
  }
  return first;
}

/// When the data of the cycle begin: the start of the test or, where that is not said, of the
/// earliest period.
std::optional<Date> start_of_data(const Cycle& cycle, const std::map<long, Date>& first) {
  if (cycle.whole().done.started) return cycle.whole().done.started->value;
  const auto found = first.find(cycle.number);
  return found == first.end() ? std::nullopt : std::optional(found->second);
}

void check(const Facts& facts, Findings& findings) {
  const auto first = first_periods(facts.project);
  for (const Cycle& cycle : facts.cycles) {
    const CycleLog* log = cycle.predicted_in;
    if (log == nullptr || log->is_write_up() || !log->date) continue;
    const Prediction& prediction = cycle.whole().plan.prediction;
    const auto start = start_of_data(cycle, first);
    if (!start || !prediction.is_stated() || log->date->value <= *start) continue;
    findings.add(
        prediction.where,
        fmt::format("the prediction of cycle {} was written on {}, but its data begin on {}",
                    cycle.number, log->date->value.iso(), start->iso()),
        "leave it as it is, and predict the next cycle before its data come in");
  }
}

}  // namespace

extern const Rule prediction_late_rule{
    .name = "prediction-late",
    .severity = Severity::error,
    .of_method = true,
    .summary = "A prediction was written after the data it predicts",
    .why =
        "Once the numbers are known, a prediction is a memory. It cannot be wrong, and so "
        "nothing is learned from it.",
    .bad = R"(# cycles/2026-01-14-plan-k7d2m9xq.yaml
cycles:
  - id: 1
    plan: {change: one nurse keeps one list of all letters that wait}
# cycles/2026-02-11-list-p3xwk7d2.yaml
cycles:
  - id: 1
    plan:
      prediction: {measure: sent-in-week, direction: higher, to: 75}
    do: {started: 2026-01-19, ended: 2026-02-10, as_planned: fully})",
    .good = R"(# cycles/2026-01-14-plan-k7d2m9xq.yaml
cycles:
  - id: 1
    plan:
      change: one nurse keeps one list of all letters that wait
      prediction: {measure: sent-in-week, direction: higher, to: 75}
# cycles/2026-02-11-list-p3xwk7d2.yaml
cycles:
  - id: 1
    do: {started: 2026-01-19, ended: 2026-02-10, as_planned: fully})",
    .check = check,
};

}  // namespace cop
