#include <string>

#include <fmt/core.h>

#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const Governance& governance = facts.project.question.governance;
  const bool lapsed = governance.status && governance.status->value == EthicsStatus::lapsed;
  const bool over = governance.expires_on && governance.expires_on->value < facts.today;
  if (!over && !(lapsed && !is_closed(facts.project.charter))) return;
  findings.add(
      over ? governance.expires_on->where : governance.status->where,
      over ? fmt::format("the ethics approval ended on {}", governance.expires_on->value.iso())
           : std::string("the ethics approval has lapsed"),
      "collect no more data until the committee has extended it");
}

}  // namespace

extern const Rule approval_expired_rule{
    .name = "approval-expired",
    .severity = Severity::error,
    .of_method = true,
    .summary = "The ethics approval has ended",
    .why =
        "What is collected after the last day of an approval is collected without one. An "
        "extension is a short letter while the approval runs, and a new application afterwards.",
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
  decided_on: 2025-12-01
  expires_on: 2026-03-20)",
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
  decided_on: 2025-12-01
  expires_on: 2026-12-01)",
    .check = check,
};

}  // namespace cop
