#include <fmt/format.h>

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
      if (change.value == first->plan.change.value) continue;
      Diagnostic& finding = findings.add(
          change.where, fmt::format("cycle {} is planned with two different changes", cycle.number),
          "give one of them the next free number");
      finding.related.push_back({first->plan.change.where, "the other one"});
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
    .bad = "cycle 2 with change \"reminder\" in one log and \"recall letter\" in another",
    .good = "a number of its own for each change",
    .check = check,
};

}  // namespace cop
