#include <fmt/format.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void require(const Facts& facts, const std::optional<Located<long>>& cycle, Findings& findings) {
  if (!cycle || facts.find_cycle(cycle->value) != nullptr) return;
  findings.add(cycle->where, fmt::format("there is no cycle {}", cycle->value),
               "use the number of a cycle in one of the logs, or begin this cycle in a log");
}

void check(const Facts& facts, Findings& findings) {
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
    .bad = "cycle: 7 (there are three)",
    .good = "cycle: 3",
    .check = check,
};

}  // namespace cop
