#include <algorithm>
#include <map>
#include <string_view>

#include <fmt/core.h>

#include "cop/model/own_data.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

std::map<std::string_view, const Observation*> first_data_by_practice(const Project& project) {
  std::map<std::string_view, const Observation*> first;
  for (const CycleLog& log : project.logs) {
    for (const Observation& o : log.observations) {
      if (o.practice && is_own_data(project, o)) first.emplace(o.practice->value.text, &o);
    }
  }
  return first;
}

void check(const Facts& facts, Findings& findings) {
  const Governance& governance = facts.project.question.governance;
  const auto& secondary = governance.triggers.secondary_use;
  if (!secondary || secondary->value != Answer::yes) return;
  const auto first = first_data_by_practice(facts.project);
  for (const Practice& practice : facts.project.membership.practices) {
    const auto data = first.find(practice.id.value.text);
    const bool agreed = std::any_of(governance.agreements.begin(), governance.agreements.end(),
                                    [&](const DataAgreement& a) {
                                      return a.practice && a.practice->value == practice.id.value;
                                    });
    if (agreed || data == first.end()) continue;
    Diagnostic& finding = findings.add(
        practice.id.where,
        fmt::format("{} gives data that were collected for another purpose, without an agreement",
                    practice.id.value.text),
        "sign one, and add to governance agreements: [{practice: " + practice.id.value.text +
            ", with: …, signed_on: …}]");
    finding.related.push_back({data->second->practice->where, "the first data"});
  }
}

}  // namespace

extern const Rule agreement_missing_rule{
    .name = "agreement-missing",
    .severity = Severity::warning,
    .of_method = true,
    .needs = Needs::whole_file,
    .summary = "A practice gives data for another use without an agreement",
    .why =
        "Records are kept for the care of patients. A practice that lends them to a project stays "
        "answerable for them, and an agreement says for what, with whom and how long.",
    .bad = R"(# question.yaml
governance:
  triggers:
    {reputation: false, secondary_use: true, beyond_routine: false, non_standard: false,
     cohort_comparison: false, randomised: false, vulnerable_group: false, publication: false}
  answered_by: gp01
  answered_on: 2025-10-15
  status: exempt
  exemption_authority: regional health ethics office
  exemption_reason: only counts that are collected anyway
  decided_on: 2025-12-01)",
    .good = R"(# question.yaml
governance:
  triggers:
    {reputation: false, secondary_use: true, beyond_routine: false, non_standard: false,
     cohort_comparison: false, randomised: false, vulnerable_group: false, publication: false}
  answered_by: gp01
  answered_on: 2025-10-15
  status: exempt
  exemption_authority: regional health ethics office
  exemption_reason: only counts that are collected anyway
  decided_on: 2025-12-01
  agreements:
    - {practice: harbour, with: the group, signed_on: 2025-12-01})",
    .check = check,
};

}  // namespace cop
