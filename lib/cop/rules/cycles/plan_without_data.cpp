#include <set>

#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

std::set<long> cycles_with_figures(const Project& project) {
  std::set<long> cycles;
  for (const CycleLog& log : project.logs) {
    for (const Observation& o : log.observations) {
      if (o.cycle) cycles.insert(o.cycle->value);
    }
  }
  return cycles;
}

void check(const Facts& facts, Findings& findings) {
  const auto with_figures = cycles_with_figures(facts.project);
  for (const Cycle& cycle : facts.cycles) {
    const Plan& plan = cycle.whole().plan;
    const bool stopped = cycle.state() == CycleState::stopped;
    const bool says = !plan.data.empty() || plan.prediction.measure.has_value();
    if (!facts.is_wholly_read(cycle)) continue;
    if (!plan.change.given() || stopped || says || with_figures.contains(cycle.number)) continue;
    findings.add(plan.change->where,
                 fmt::format("cycle {} changes something, but plans no data to see what it does",
                             cycle.number),
                 "add under plan: data: [{measure: …, who: …, when: …, how: …}]");
  }
}

}  // namespace

extern const Rule plan_without_data_rule{
    .name = "plan-without-data",
    .severity = Severity::warning,
    .while_establishing = WhileEstablishing::silent,
    .of_method = true,
    .needs = Needs::all_figures,
    .summary = "A change is planned, but not how to see what it does",
    .why =
        "What nobody has agreed to count is not there when the group wants to look. A few figures, "
        "a name and a day are enough.",
    .bad = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
cycles:
  - id: 1
    study: {compared: met, learned: letters wait for a signature}
    act: {decision: adapt, why: signatures are slow, next: 2}
  - id: 2
    plan:
      follows: 1
      change: letters are signed by whoever is in
      prediction: {text: letters leave sooner})",
    .good = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
cycles:
  - id: 1
    study: {compared: met, learned: letters wait for a signature}
    act: {decision: adapt, why: signatures are slow, next: 2}
  - id: 2
    plan:
      follows: 1
      change: letters are signed by whoever is in
      prediction: {text: letters leave sooner}
      data: [{measure: sent-in-week, who: nurse02, when: monthly, how: counted from the list}])",
    .check = check,
};

}  // namespace cop
