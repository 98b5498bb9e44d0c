#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check_log(const LogAlone& alone, Findings& findings) {
  for (const Observation& o : alone.log.observations) {
    if (!o.period || !o.period->value.dated() || o.period->value.from() <= alone.today) continue;
    findings.add(
        o.period->where,
        fmt::format("this figure is of {}, which is still to come", o.period->value.text()),
        "check the period, most of all its year");
  }
}

}  // namespace

extern const Rule period_in_future_rule{
    .name = "period-in-future",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A figure is of a period that is still to come",
    .why =
        "Nobody can have counted it. Most often the year is wrong, as every January, and the "
        "figure would stand at the wrong end of the chart.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2027-03, practice: hill, numerator: 40, denominator: 46})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2026-03, practice: hill, numerator: 40, denominator: 46})",
    .check_log = check_log,
};

}  // namespace cop
