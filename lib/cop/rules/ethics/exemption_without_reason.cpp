#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const Governance& governance = facts.project.question.governance;
  if (!governance.status || governance.status->value != EthicsStatus::exempt) return;
  std::vector<std::string_view> missing;
  if (!governance.exemption_authority.given()) missing.emplace_back("exemption_authority");
  if (!governance.exemption_reason.given()) missing.emplace_back("exemption_reason");
  if (missing.empty()) return;
  findings.add(governance.status->where,
               fmt::format("the exemption lacks: {}", fmt::join(missing, ", ")),
               "write who said that no approval is needed, and the reason given");
}

}  // namespace

extern const Rule exemption_without_reason_rule{
    .name = "exemption-without-reason",
    .severity = Severity::error,
    .while_establishing = WhileEstablishing::warning,
    .of_method = true,
    .needs = Needs::whole_file,
    .summary = "An exemption is named without who gave it and why",
    .why =
        "A group cannot exempt itself. Whoever reads the report will ask who said that no approval "
        "was needed, and on what ground.",
    .bad = R"(# question.yaml
governance:
  triggers:
    {reputation: false, secondary_use: false, beyond_routine: false, non_standard: false,
     cohort_comparison: false, randomised: false, vulnerable_group: false, publication: true}
  answered_by: gp01
  answered_on: 2025-10-15
  status: exempt
  exemption_authority: regional health ethics office
  decided_on: 2025-12-01)",
    .good = R"(# question.yaml
governance:
  triggers:
    {reputation: false, secondary_use: false, beyond_routine: false, non_standard: false,
     cohort_comparison: false, randomised: false, vulnerable_group: false, publication: true}
  answered_by: gp01
  answered_on: 2025-10-15
  status: exempt
  exemption_authority: regional health ethics office
  exemption_reason: only counts that are collected anyway
  decided_on: 2025-12-01)",
    .check = check,
};

}  // namespace cop
