#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const Governance& governance = facts.project.question.governance;
  if (!governance.status || governance.status->value != EthicsStatus::approved) return;
  std::vector<std::string_view> missing;
  if (!governance.committee.given()) missing.emplace_back("committee");
  if (!governance.reference.given()) missing.emplace_back("reference");
  if (!governance.decided_on) missing.emplace_back("decided_on");
  if (missing.empty()) return;
  findings.add(governance.status->where,
               fmt::format("the approval lacks: {}", fmt::join(missing, ", ")),
               "copy it from the committee's letter");
}

}  // namespace

extern const Rule approval_incomplete_rule{
    .name = "approval-incomplete",
    .severity = Severity::error,
    .while_establishing = WhileEstablishing::warning,
    .of_method = true,
    .needs = Needs::whole_file,
    .summary = "An approval is named without its committee, number or day",
    .why =
        "Every report and every journal prints the committee and its number. Without them an "
        "approval cannot be checked by anybody.",
    .bad = R"(# question.yaml
governance:
  triggers:
    {reputation: false, secondary_use: false, beyond_routine: false, non_standard: false,
     cohort_comparison: false, randomised: false, vulnerable_group: false, publication: true}
  answered_by: gp01
  answered_on: 2025-10-15
  status: approved
  committee: regional health ethics committee
  decided_on: 2025-12-01)",
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
