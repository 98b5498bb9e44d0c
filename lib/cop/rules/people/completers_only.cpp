#include <algorithm>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

const Claim* last_claim(const Project& project) {
  const Claim* last = nullptr;
  for (const CycleLog& log : project.logs) {
    for (const Claim& claim : log.claims) {
      const Measure* measure = claim.measure ? project.find_measure(claim.measure->value) : nullptr;
      const bool own =
          measure != nullptr && measure->family && measure->family->value != Family::reference;
      if (own && claim.value) last = &claim;
    }
  }
  return last;
}

bool is_counted(const FlowStep& step) { return step.stage == "both" || step.stage == "completed"; }

void check(const Facts& facts, Findings& findings) {
  if (facts.project.charter.method->value != "before-after") return;
  if (std::any_of(facts.flow.begin(), facts.flow.end(), is_counted)) return;
  const Claim* claim = last_claim(facts.project);
  if (claim == nullptr) return;
  findings.add(claim->where, "nothing says how many of those who began are in this result",
               "write in the log flow: [{of: people, stage: recruited, n: …}, {of: people, stage: "
               "both, n: …}], or of: practices");
}

}  // namespace

extern const Rule completers_only_rule{
    .name = "completers-only",
    .severity = Severity::warning,
    .while_establishing = WhileEstablishing::silent,
    .of_method = true,
    .needs = Needs::whole_file,
    .summary = "A change from before to after is claimed, but not for how many of those who began",
    .why =
        "A comparison of those who stayed can look well just because the others left. How many "
        "began and how many are in the result belongs next to every such figure.",
    .bad = R"(# cop.yaml
method: before-after
# cycles/2026-03-25-x7d2m9xq.yaml
claims:
  - {text: more letters leave within a week, measure: sent-in-week, value: 20})",
    .good = R"(# cop.yaml
method: before-after
# cycles/2026-03-25-x7d2m9xq.yaml
claims:
  - {text: more letters leave within a week, measure: sent-in-week, value: 20}
flow:
  - {of: practices, stage: recruited, n: 3}
  - {of: practices, stage: both, n: 3})",
    .check = check,
};

}  // namespace cop
