#include <fmt/core.h>

#include "cop/model/own_data.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

bool is_decided(const Governance& governance) {
  return governance.decided_on && governance.status &&
         (governance.status->value == EthicsStatus::approved ||
          governance.status->value == EthicsStatus::exempt);
}

void check(const Facts& facts, Findings& findings) {
  const Governance& governance = facts.project.question.governance;
  const CycleLog* log = first_log_with_data(facts.project);
  if (!is_decided(governance) || log == nullptr || log->is_write_up() || !log->date) return;
  if (log->date->value >= governance.decided_on->value) return;
  Diagnostic& finding =
      findings.add(governance.decided_on->where,
                   fmt::format("the ethics decision is of {}, but data were recorded on {}",
                               governance.decided_on->value.iso(), log->date->value.iso()),
                   "tell the committee which data are older, and ask whether they may be used");
  finding.related.push_back({log->date->where, "the first log with data"});
}

}  // namespace

extern const Rule data_before_decision_rule{
    .name = "data-before-decision",
    .severity = Severity::error,
    .of_method = true,
    .summary = "Data were recorded before the ethics decision",
    .why =
        "Approval looks forward: no committee can approve what has been collected already, and a "
        "journal will compare the two days. Most committees help when they are told early.",
    .bad = R"(# question.yaml
governance:
  triggers:
    {reputation: false, secondary_use: false, beyond_routine: false, non_standard: false,
     cohort_comparison: false, randomised: false, vulnerable_group: false, publication: true}
  answered_by: gp01
  answered_on: 2025-10-15
  status: approved
  committee: regional health ethics committee
  reference: 2025/117
  decided_on: 2026-02-01)",
    .good = R"(# question.yaml
governance:
  triggers:
    {reputation: false, secondary_use: false, beyond_routine: false, non_standard: false,
     cohort_comparison: false, randomised: false, vulnerable_group: false, publication: true}
  answered_by: gp01
  answered_on: 2025-10-15
  status: approved
  committee: regional health ethics committee
  reference: 2025/117
  decided_on: 2025-12-01)",
    .check = check,
};

}  // namespace cop
