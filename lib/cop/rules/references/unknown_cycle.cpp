#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void require(const Facts& facts, const Maybe auto& cycle, Findings& findings) {
  if (!cycle || facts.find_cycle(cycle->value) != nullptr) return;
  findings.add(cycle->where, fmt::format("there is no cycle {}", cycle->value),
               "use the number of a cycle in one of the logs, or begin this cycle in a log");
}

void check(const Facts& facts, Findings& findings) {
  if (facts.project.may_lack("cycles/")) return;
  for (const CycleLog& log : facts.project.logs) {
    for (const Observation& o : log.observations) require(facts, o.cycle, findings);
    for (const CycleEntry& entry : log.cycles) require(facts, entry.plan.follows, findings);
  }
}

}  // namespace

extern const Rule unknown_cycle_rule{
    .name = "unknown-cycle",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A cycle is named that no log has begun",
    .why = "Results and follow-ups of a cycle that does not exist are shown nowhere.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "observations:\n"
        "  - measure: nurse-minutes\n"
        "    period: 2026-03\n"
        "    practice: harbour\n"
        "    cycle: 7\n"
        "    value: 97",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "observations:\n"
        "  - measure: nurse-minutes\n"
        "    period: 2026-03\n"
        "    practice: harbour\n"
        "    cycle: 1\n"
        "    value: 97",
    .check = check,
};

}  // namespace cop
