#include <fmt/format.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  for (const Cycle& cycle : facts.cycles) {
    const Act& act = cycle.whole.act;
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
    .bad = "act: {why: we ran out of time}",
    .good = "act: {decision: adapt, why: works only with a clean list, next: 3}",
    .check = check,
};

}  // namespace cop
