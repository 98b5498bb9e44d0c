#include <set>

#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

std::set<long> followed_cycles(const Facts& facts) {
  std::set<long> followed;
  for (const Cycle& cycle : facts.cycles) {
    if (cycle.whole().plan.follows) followed.insert(cycle.whole().plan.follows->value);
  }
  return followed;
}

void check(const Facts& facts, Findings& findings) {
  const auto followed = followed_cycles(facts);
  for (const Cycle& cycle : facts.cycles) {
    const Act& act = cycle.whole().act;
    const bool adapts = act.decision && act.decision->value == Decision::adapt;
    if (!adapts || act.next || followed.contains(cycle.number)) continue;
    findings.add(
        act.decision->where,
        fmt::format("cycle {} is to be adapted, but no next cycle is named", cycle.number),
        fmt::format("add next: and a number, and plan that cycle with follows: {}", cycle.number));
  }
}

}  // namespace

extern const Rule adapt_without_next_rule{
    .name = "adapt-without-next",
    .severity = Severity::warning,
    .of_method = true,
    .needs = Needs::all_cycles,
    .summary = "A change is to be adapted, but no cycle takes it up",
    .why =
        "To adapt is to try again in another way. Where no next cycle is named, the idea is lost "
        "at the door of the meeting room.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
cycles:
  - id: 2
    do: {started: 2026-03-16, as_planned: partly}
    study: {compared: partly, learned: locums do not sign}
    act: {decision: adapt, why: locums need to know}
observations:
  - {measure: sent-in-week, period: 2026-03, cycle: 2, practice: hill, numerator: 35, denominator: 46})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
cycles:
  - id: 2
    do: {started: 2026-03-16, as_planned: partly}
    study: {compared: partly, learned: locums do not sign}
    act: {decision: adapt, why: locums need to know, next: 3}
observations:
  - {measure: sent-in-week, period: 2026-03, cycle: 2, practice: hill, numerator: 35, denominator: 46})",
    .check = check,
};

}  // namespace cop
