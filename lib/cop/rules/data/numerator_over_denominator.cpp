#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

bool is_share(const SharedFiles& shared, const Observation& o) {
  const Measure* measure = shared.find_measure(o.measure.value);
  return measure == nullptr || !measure->data || measure->data->value == DataKind::proportion;
}

void check_one(const Observation& o, Findings& findings) {
  if (!o.numerator || !o.denominator) return;
  const double numerator = o.numerator->value;
  const double denominator = o.denominator->value;
  if (numerator >= 0 && denominator > 0 && numerator <= denominator) return;
  findings.add(o.numerator->where, fmt::format("{} of {} is not a share", numerator, denominator),
               "check both numbers; perhaps they are swapped");
}

void check_log(const LogAlone& alone, Findings& findings) {
  for (const Observation& o : alone.log.observations) {
    if (is_share(alone.shared, o)) check_one(o, findings);
  }
}

}  // namespace

extern const Rule numerator_over_denominator_rule{
    .name = "numerator-over-denominator",
    .severity = Severity::error,
    .of_method = false,
    .summary = "More were counted than there are",
    .why = "A share of more than the whole is a slip of the pen, or the two numbers were swapped.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2026-03, practice: hill, numerator: 46, denominator: 40})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2026-03, practice: hill, numerator: 40, denominator: 46})",
    .check_log = check_log,
};

}  // namespace cop
