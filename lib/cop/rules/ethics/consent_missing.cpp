#include <set>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/model/own_data.hpp"
#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

bool is_research(const Charter& charter) {
  return charter.kind && charter.kind->value == ProjectKind::research;
}

std::set<std::string_view> members_with_data(const Project& project) {
  std::set<std::string_view> codes;
  for (const CycleLog& log : project.logs) {
    for (const Observation& o : log.observations) {
      if (o.member && is_own_data(project, o)) codes.insert(o.member->value.text);
    }
  }
  return codes;
}

void check(const Facts& facts, Findings& findings) {
  const Project& project = facts.project;
  const bool agreed_together = project.question.governance.member_consent.given();
  if (project.is_misread("question.yaml")) return;
  if (agreed_together && !is_research(project.charter)) return;
  const auto with_data = members_with_data(project);
  std::vector<const Member*> without_consent;
  for (const Member& member : project.membership.members) {
    const bool consented = member.consented_on.has_value();
    if (!consented && !member.misread && with_data.contains(member.id.value.text))
      without_consent.push_back(&member);
  }
  if (without_consent.empty()) return;
  std::vector<std::string_view> codes;
  for (const Member* member : without_consent) codes.push_back(member->id.value.text);
  findings.add(without_consent.front()->id.where,
               fmt::format("figures of single members are recorded, and no consent of {}",
                           fmt::join(codes, ", ")),
               "ask each of them, and write the day as consented_on: …; outside research it is "
               "enough to say in governance how the members agreed, as member_consent: …");
}

}  // namespace

extern const Rule consent_missing_rule{
    .name = "consent-missing",
    .severity = Severity::error,
    .while_establishing = WhileEstablishing::warning,
    .of_method = true,
    .summary = "Figures of single members are recorded without their consent",
    .why =
        "A doctor's own results can be read as a judgement on the doctor. Those whom the figures "
        "are about should have agreed in so many words, all the more where it is research.",
    .bad = R"(# question.yaml
governance:
  triggers:
    {reputation: false, secondary_use: false, beyond_routine: false, non_standard: false,
     cohort_comparison: false, randomised: false, vulnerable_group: false, publication: false}
  answered_by: gp01
  answered_on: 2025-10-15
  status: not-required
# cycles/2026-03-25-x7d2m9xq.yaml
observations:
  - {measure: nurse-minutes, period: 2026-03, practice: hill, member: nurse02, value: 90})",
    .good = R"(# question.yaml
governance:
  triggers:
    {reputation: false, secondary_use: false, beyond_routine: false, non_standard: false,
     cohort_comparison: false, randomised: false, vulnerable_group: false, publication: false}
  answered_by: gp01
  answered_on: 2025-10-15
  status: not-required
  member_consent: each member agreed at the first meeting
# cycles/2026-03-25-x7d2m9xq.yaml
observations:
  - {measure: nurse-minutes, period: 2026-03, practice: hill, member: nurse02, value: 90})",
    .check = check,
};

}  // namespace cop
