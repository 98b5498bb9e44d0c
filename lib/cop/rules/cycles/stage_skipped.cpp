#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// To carry on or to give up needs no study.
bool needs_study(const Act& act) {
  return act.decision && act.decision->value != Decision::go_on &&
         act.decision->value != Decision::abandon;
}

void check(const Facts& facts, Findings& findings) {
  for (const Cycle& cycle : facts.cycles) {
    if (!facts.is_wholly_read(cycle)) continue;
    const CycleEntry& whole = cycle.whole();
    if (whole.study.given() && !whole.done.given()) {
      findings.add(
          whole.study.where,
          fmt::format("cycle {} was studied, but nothing says that it was tried", cycle.number),
          "add do: with started, as_planned and what happened");
    } else if (needs_study(whole.act) && !whole.study.given()) {
      findings.add(
          whole.act.where,
          fmt::format("cycle {} was decided on without a look at what happened", cycle.number),
          "add study: with compared and learned");
    }
  }
}

}  // namespace

extern const Rule stage_skipped_rule{
    .name = "stage-skipped",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "A cycle was studied without being tried, or decided on without being studied",
    .why =
        "Plan, do, study, act: a result says nothing when nobody knows what was really done, and "
        "a decision without a look at the result is an opinion.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
cycles:
  - id: 2
    do: {started: 2026-03-16, as_planned: fully}
    act: {decision: adopt, why: everybody likes it})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
cycles:
  - id: 2
    do: {started: 2026-03-16, as_planned: fully}
    study: {compared: met, learned: letters no longer wait for a colleague}
    act: {decision: adopt, why: letters leave sooner}
observations:
  - {measure: sent-in-week, period: 2026-03, cycle: 2, practice: hill, numerator: 40, denominator: 46})",
    .check = check,
};

}  // namespace cop
