#include <optional>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/model/own_data.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

bool is(const std::optional<Located<Answer>>& answer, Answer value) {
  return answer && answer->value == value;
}

/// Whether somebody outside the group has said what the project is.
bool is_decided(const Governance& governance) {
  return governance.status && (governance.status->value == EthicsStatus::approved ||
                               governance.status->value == EthicsStatus::exempt);
}

/// What research does and quality improvement mostly does not, where the project says that it does.
std::optional<Location> place_of_research(const EthicsTriggers& triggers) {
  if (is(triggers.publication, Answer::yes)) return triggers.publication->where;
  if (is(triggers.cohort_comparison, Answer::yes)) return triggers.cohort_comparison->where;
  return std::nullopt;
}

const Observation* find_arm(const Project& project) {
  for (const CycleLog& log : project.logs) {
    for (const Observation& o : log.observations) {
      if (o.arm.given() && is_own_data(project, o)) return &o;
    }
  }
  return nullptr;
}

void check(const Facts& facts, Findings& findings) {
  const Project& project = facts.project;
  const EthicsTriggers& triggers = project.question.governance.triggers;
  const auto& kind = project.charter.kind;
  const bool research = kind && kind->value == ProjectKind::research;
  if (is(triggers.randomised, Answer::yes) && !research) {
    findings.add(triggers.randomised->where,
                 "chance decides who gets what, and the project is not called research",
                 "write kind: research in cop.yaml, or ask an ethics office what it is");
    return;
  }
  const bool improvement = !kind || kind->value == ProjectKind::quality_improvement;
  const auto place = place_of_research(triggers);
  if (improvement && place && !is_decided(project.question.governance)) {
    findings.add(*place,
                 "this is what research does, and the project is called quality improvement",
                 "ask an ethics office which of the two it is, and write its answer under "
                 "governance, or kind: research in cop.yaml");
  }
  const bool compares_none =
      is(triggers.randomised, Answer::no) && is(triggers.cohort_comparison, Answer::no);
  const Observation* arm = compares_none ? find_arm(project) : nullptr;
  if (arm == nullptr) return;
  Diagnostic& finding =
      findings.add(arm->arm->where,
                   fmt::format("the data have an arm \"{}\", but the project says that it compares "
                               "no groups",
                               shown(arm->arm->value, 60)),
                   "answer cohort_comparison anew in question.yaml, and seek advice before more "
                   "data come in");
  finding.related.push_back({triggers.cohort_comparison->where, "answered here"});
}

}  // namespace

extern const Rule study_drift_rule{
    .name = "study-drift",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "The project does what research does, and does not say so",
    .why =
        "Projects drift: what begins as looking at one's own work gains a control group. Drawing "
        "lots or comparing arms is research in most rule books, such as the decision tool of the "
        "UK's Health Research Authority, and needs a decision before the next data.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
observations:
  - {measure: sent-in-week, period: 2026-03, practice: hill, arm: control, numerator: 40, denominator: 50})",
    .good = R"(# question.yaml
governance:
  triggers:
    {reputation: false, secondary_use: false, beyond_routine: false, non_standard: false,
     cohort_comparison: true, randomised: false, vulnerable_group: false, publication: false}
  answered_by: gp01
  answered_on: 2025-10-15
  status: exempt
  exemption_authority: regional health ethics office
  exemption_reason: only counts that are collected anyway
  decided_on: 2025-12-01
# cycles/2026-03-25-x7d2m9xq.yaml
observations:
  - {measure: sent-in-week, period: 2026-03, practice: hill, arm: control, numerator: 40, denominator: 50})",
    .check = check,
};

}  // namespace cop
