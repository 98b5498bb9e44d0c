#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  for (const Cycle& cycle : facts.cycles) {
    const CycleEntry* first = nullptr;
    for (const CyclePart& part : cycle.parts) {
      const Text& change = part.entry->plan.change;
      if (!change.given()) continue;
      if (first == nullptr) first = part.entry;
      if (change->value == first->plan.change->value) continue;
      Diagnostic& finding =
          findings.add(change->where,
                       fmt::format("cycle {} is planned with two different changes", cycle.number),
                       "give one of them the next free number");
      finding.related.push_back({first->plan.change->where, "the other one"});
    }
  }
}

}  // namespace

extern const Rule cycle_planned_twice_rule{
    .name = "cycle-planned-twice",
    .severity = Severity::error,
    .of_method = false,
    .summary = "Two logs plan different changes for one cycle",
    .why = "Two people may have given the same number to two cycles. Their results would be mixed.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
cycles:
  - id: 2
    plan:
      change: a text message asks the patient to ring us)",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
cycles:
  - id: 3
    plan:
      change: a text message asks the patient to ring us
      prediction: {measure: seen-in-month, direction: higher, to: 80})",
    .check = check,
};

}  // namespace cop
