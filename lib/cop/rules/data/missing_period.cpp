#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  for (const CycleLog& log : facts.project.logs) {
    for (const Observation& o : log.observations) {
      if (o.period || o.stage || o.misread) continue;
      findings.add(o.where, "this figure says neither its period nor its stage",
                   "add period: 2026-02, or stage: baseline, during, after or follow-up");
    }
  }
}

}  // namespace

extern const Rule missing_period_rule{
    .name = "missing-period",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A figure says neither its period nor its stage",
    .why = "A number without its time can stand on no chart and in no comparison.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "observations:\n"
        "  - measure: nurse-minutes\n"
        "    practice: harbour\n"
        "    value: 97",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "observations:\n"
        "  - measure: nurse-minutes\n"
        "    period: 2026-03\n"
        "    practice: harbour\n"
        "    value: 97",
    .check = check,
};

}  // namespace cop
