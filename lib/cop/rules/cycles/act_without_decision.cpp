#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  for (const Cycle& cycle : facts.cycles) {
    const Act& act = cycle.whole().act;
    if (!act.given() || !facts.is_wholly_read(cycle)) continue;
    if (!act.decision) {
      findings.add(act.where, fmt::format("cycle {} does not say what was decided", cycle.number),
                   "add decision: adopt, adapt, abandon, continue or spread");
    } else if (!act.why.given()) {
      findings.add(act.where, fmt::format("cycle {} does not say why it was decided", cycle.number),
                   "add why: one sentence");
    }
  }
}

}  // namespace

extern const Rule act_without_decision_rule{
    .name = "act-without-decision",
    .severity = Severity::error,
    .of_method = true,
    .summary = "A cycle ends without a decision",
    .why =
        "A test that nobody decides on goes on for ever or is forgotten. Adopt it, adapt it, "
        "abandon it, continue, or spread it, and say why.",
    .bad = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
cycles:
  - id: 1
    study: {compared: met, learned: letters wait for a signature}
    act: {decision: adapt, next: 2}
  - id: 2
    plan:
      follows: 1
      change: letters are signed by whoever is in
      prediction: {measure: sent-in-week, direction: higher, to: 85})",
    .good = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
cycles:
  - id: 1
    study: {compared: met, learned: letters wait for a signature}
    act: {decision: adapt, why: signatures are slow, next: 2}
  - id: 2
    plan:
      follows: 1
      change: letters are signed by whoever is in
      prediction: {measure: sent-in-week, direction: higher, to: 85})",
    .check = check,
};

}  // namespace cop
