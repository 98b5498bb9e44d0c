#include <string>

#include <fmt/core.h>

#include "cop/model/ethics.hpp"
#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const auto& expires = facts.project.question.governance.expires_on;
  if (!expires || is_closed(facts.project.charter)) return;
  const int days = expires->value.days_since(facts.today);
  if (days < 0 || days > days_for_extension) return;
  findings.add(expires->where,
               days == 0 ? std::string("the ethics approval ends today")
                         : fmt::format("the ethics approval ends in {} {}", days,
                                       days == 1 ? "day" : "days"),
               "ask for an extension now if data are still to come");
}

}  // namespace

extern const Rule approval_expiring_rule{
    .name = "approval-expiring",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "The ethics approval ends within two months",
    .why = "Committees meet monthly and answer slowly. Two months are what an extension takes.",
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
  expires_on: 2026-05-01)",
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
