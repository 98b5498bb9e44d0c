#include <fmt/format.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

bool is_share(const Project& project, const Observation& o) {
  const Measure* measure = project.find_measure(o.measure.value);
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

void check(const Facts& facts, Findings& findings) {
  for (const CycleLog& log : facts.project.logs) {
    for (const Observation& o : log.observations) {
      if (is_share(facts.project, o)) check_one(o, findings);
    }
  }
}

}  // namespace

extern const Rule numerator_over_denominator_rule{
    .name = "numerator-over-denominator",
    .severity = Severity::error,
    .of_method = false,
    .summary = "More were counted than there are",
    .why = "A share of more than the whole is a slip of the pen, or the two numbers were swapped.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "observations:\n"
        "  - measure: sent-in-week\n"
        "    period: 2026-03\n"
        "    practice: harbour\n"
        "    numerator: 40\n"
        "    denominator: 38",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "observations:\n"
        "  - measure: sent-in-week\n"
        "    period: 2026-03\n"
        "    practice: harbour\n"
        "    numerator: 38\n"
        "    denominator: 40",
    .check = check,
};

}  // namespace cop
