#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check_log(const LogAlone& alone, Findings& findings) {
  for (const Observation& o : alone.log.observations) {
    if (o.period || o.stage || o.misread) continue;
    findings.add(o.where, "this figure says neither its period nor its stage",
                 "add period: 2026-02, or stage: baseline, during, after or follow-up");
  }
}

}  // namespace

extern const Rule missing_period_rule{
    .name = "missing-period",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A figure says neither its period nor its stage",
    .why = "A number without its time can stand on no chart and in no comparison.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: nurse-minutes, practice: harbour, value: 97})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: nurse-minutes, period: 2026-03, practice: harbour, value: 97})",
    .check_log = check_log,
};

}  // namespace cop
