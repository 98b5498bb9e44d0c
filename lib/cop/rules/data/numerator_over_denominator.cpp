#include <fmt/core.h>

#include "cop/rules/references/known_ids.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

bool is_of_share(const KnownIds& known, const Observation& o) {
  const Measure* measure = known.measures.find(o.measure.value);
  return measure == nullptr || !measure->data || measure->data->value == DataKind::proportion;
}

void check_one(const KnownIds& known, const Observation& o, Findings& findings) {
  if (!o.numerator || !o.denominator) return;
  const double numerator = o.numerator->value;
  const double denominator = o.denominator->value;
  const bool is_share = numerator >= 0 && denominator > 0 && numerator <= denominator;
  if (is_share || !is_of_share(known, o)) return;
  findings.add(o.numerator->where, fmt::format("{} of {} is not a share", numerator, denominator),
               "check both numbers; perhaps they are swapped");
}

void check_log(const LogAlone& alone, Findings& findings) {
  for (const Observation& o : alone.log.observations) check_one(alone.known, o, findings);
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
