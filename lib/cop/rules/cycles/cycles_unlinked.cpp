#include <algorithm>

#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

bool is_linked(const Cycle& cycle) { return cycle.whole().plan.follows || cycle.whole().act.next; }

/// Whether the cycle was planned when the other one had been decided on.
bool comes_after(const Cycle& cycle, const Cycle& other) {
  const CycleLog* planned = cycle.parts.front().log;
  const bool dated = !planned->is_write_up() && planned->date && other.decided_in->date;
  if (!dated || cycle.number == other.number) return false;
  return planned->date->value >= other.decided_in->date->value;
}

void check(const Facts& facts, Findings& findings) {
  const auto& cycles = facts.cycles;
  if (std::any_of(cycles.begin(), cycles.end(), is_linked)) return;
  const auto first = std::find_if(cycles.begin(), cycles.end(), [](const Cycle& cycle) {
    return cycle.decided_in != nullptr && cycle.state() == CycleState::closed;
  });
  if (first == cycles.end()) return;
  const auto later = std::find_if(cycles.begin(), cycles.end(), [&](const Cycle& cycle) {
    return cycle.whole().plan.change.given() && comes_after(cycle, *first);
  });
  if (later == cycles.end()) return;
  Diagnostic& finding = findings.add(
      later->whole().plan.change->where,
      fmt::format("cycle {} does not say which cycle it follows, and no other cycle does",
                  later->number),
      fmt::format("if it builds on cycle {}, add under plan: follows: {}", first->number,
                  first->number));
  finding.related.push_back({first->whole().act.where, "this cycle had ended"});
}

}  // namespace

extern const Rule cycles_unlinked_rule{
    .name = "cycles-unlinked",
    .severity = Severity::warning,
    .of_method = true,
    .needs = Needs::all_cycles,
    .summary = "There are several cycles, and none follows another",
    .why =
        "Cycles that build on each other are the heart of the method. In a review of 73 published "
        "projects fewer than a fifth showed such a chain (Taylor et al. 2014); the rest changed "
        "this and that, and could not say what had led to what.",
    .bad = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
cycles:
  - id: 1
    study: {compared: met, learned: letters wait for a signature}
    act: {decision: adopt, why: the list works}
  - id: 2
    plan:
      change: letters are signed by whoever is in
      prediction: {measure: sent-in-week, direction: higher, to: 85})",
    .good = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
cycles:
  - id: 1
    study: {compared: met, learned: letters wait for a signature}
    act: {decision: adopt, why: the list works}
  - id: 2
    plan:
      follows: 1
      change: letters are signed by whoever is in
      prediction: {measure: sent-in-week, direction: higher, to: 85})",
    .check = check,
};

}  // namespace cop
