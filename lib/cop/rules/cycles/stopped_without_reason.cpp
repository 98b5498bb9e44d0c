#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  for (const Cycle& cycle : facts.cycles) {
    const Stopped& stopped = cycle.whole().stopped;
    if (stopped.where.line == 0 || stopped.reason.given()) continue;
    if (!facts.is_wholly_read(cycle)) continue;
    findings.add(stopped.where,
                 fmt::format("cycle {} does not say why it was stopped", cycle.number),
                 "add reason: one sentence");
  }
}

}  // namespace

extern const Rule stopped_without_reason_rule{
    .name = "stopped-without-reason",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "A cycle was stopped, and nobody says why",
    .why =
        "A test that fails teaches as much as one that works, and spares the next group the same "
        "road, if the reason is written down.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
cycles:
  - id: 2
    stopped: {at: plan})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
cycles:
  - id: 2
    stopped: {at: plan, reason: the pathology provider now signs for us})",
    .check = check,
};

}  // namespace cop
