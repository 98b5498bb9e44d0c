#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/model/ethics.hpp"
#include "cop/model/own_data.hpp"
#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

bool is_decided(const Governance& governance) {
  if (!governance.status) return false;
  const EthicsStatus status = governance.status->value;
  return status == EthicsStatus::approved || status == EthicsStatus::exempt ||
         status == EthicsStatus::lapsed;
}

/// What calls for a decision: a question answered with yes, or the kind of the project.
std::optional<std::string> reason_to_decide(const Project& project) {
  std::vector<std::string_view> yes;
  for (const NamedTrigger& trigger : triggers_of(project.question.governance.triggers)) {
    if (trigger.answer && trigger.answer->value == Answer::yes) yes.push_back(trigger.name);
  }
  if (!yes.empty()) return fmt::format("{}: true", fmt::join(yes, ": true, "));
  const auto& kind = project.charter.kind;
  if (kind && kind->value == ProjectKind::research) return "kind: research";
  return std::nullopt;
}

std::string help_for(const Charter& charter, bool has_data) {
  if (is_closed(charter)) {
    return "write what was decided then: status: approved with committee and reference, or status: "
           "exempt with exemption_authority and exemption_reason";
  }
  if (!has_data) return "ask an ethics committee or office before the data come in";
  return "collect no more until an ethics committee or office has answered, then write status: "
         "approved or status: exempt";
}

Location place_of(const Project& project) {
  const Governance& governance = project.question.governance;
  if (governance.status) return governance.status->where;
  return governance.triggers.where.line > 0 ? governance.triggers.where
                                            : place_of_file(project, "question.yaml");
}

void check(const Facts& facts, Findings& findings) {
  const Project& project = facts.project;
  if (is_unread(project, "question.yaml")) return;
  const Governance& governance = project.question.governance;
  const auto reason = reason_to_decide(project);
  const bool has_data = first_log_with_data(project) != nullptr;
  if (!reason || is_decided(governance) || (!has_data && is_establishing(project.charter))) return;
  Diagnostic& finding = findings.add(
      place_of(project),
      fmt::format("nothing is decided on the ethics of this project, though it says {}", *reason),
      help_for(project.charter, has_data));
  if (!has_data) finding.severity = std::min(finding.severity, Severity::warning);
}

}  // namespace

extern const Rule trigger_undecided_rule{
    .name = "trigger-undecided",
    .severity = Severity::error,
    .while_establishing = WhileEstablishing::warning,
    .of_method = true,
    .needs = Needs::whole_file,
    .summary = "Something calls for ethics advice, and nothing is decided",
    .why =
        "A yes to one of the eight questions does not mean that approval is needed. It means that "
        "somebody outside the group should say so, before the data come in. Journals ask for it, "
        "and patients may.",
    .bad = R"(# question.yaml
governance:
  triggers:
    {reputation: false, secondary_use: false, beyond_routine: false, non_standard: false,
     cohort_comparison: false, randomised: false, vulnerable_group: false, publication: true}
  answered_by: gp01
  answered_on: 2025-10-15
  status: advice-sought)",
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
