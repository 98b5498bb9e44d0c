#include <fmt/core.h>

#include "cop/model/meetings.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

constexpr long patience = 2;

void check(const Facts& facts, Findings& findings) {
  for (const Cycle& cycle : facts.cycles) {
    const auto& next = cycle.whole().act.next;
    if (!next || facts.find_cycle(next->value) != nullptr) continue;
    if (meetings_after(facts.project, *cycle.decided_in) < patience) continue;
    findings.add(
        next->where,
        fmt::format("cycle {} is to come after cycle {}, but {} meetings later no log has "
                    "begun it",
                    next->value, cycle.number, meetings_after(facts.project, *cycle.decided_in)),
        "plan it at the next meeting; if the group lets it go, take the number away");
  }
}

}  // namespace

extern const Rule next_cycle_missing_rule{
    .name = "next-cycle-missing",
    .severity = Severity::warning,
    .of_method = true,
    .needs = Needs::all_cycles,
    .summary = "The next cycle was named, but never planned",
    .why =
        "A group improves by cycles that build on each other. When the next one is only named, "
        "what the last one taught fades.",
    .bad = R"(# cycles/2026-02-11-list-p3xwk7d2.yaml
cycles:
  - id: 1
    do: {started: 2026-01-19, ended: 2026-02-10, as_planned: fully}
    study: {compared: met, learned: letters wait for a signature}
    act: {decision: adapt, why: signatures are slow, next: 2}
# cycles/2026-03-11-learn-x9c4t6hm.yaml
cycles: []
# cycles/2026-03-25-x7d2m9xq.yaml
summary: we spoke about the locums)",
    .good = R"(# cycles/2026-02-11-list-p3xwk7d2.yaml
cycles:
  - id: 1
    do: {started: 2026-01-19, ended: 2026-02-10, as_planned: fully}
    study: {compared: met, learned: letters wait for a signature}
    act: {decision: adapt, why: signatures are slow, next: 2}
# cycles/2026-03-11-learn-x9c4t6hm.yaml
cycles:
  - id: 2
    plan:
      follows: 1
      change: letters are signed by whoever is in
      prediction: {measure: sent-in-week, direction: higher, to: 85}
# cycles/2026-03-25-x7d2m9xq.yaml
summary: we spoke about the locums)",
    .check = check,
};

}  // namespace cop
