#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  for (const Cycle& cycle : facts.cycles) {
    const auto& started = cycle.whole().done.started;
    const auto& ended = cycle.whole().done.ended;
    if (!started || !ended || ended->value >= started->value) continue;
    Diagnostic& finding =
        findings.add(ended->where,
                     fmt::format("cycle {} ended on {}, before it started on {}", cycle.number,
                                 ended->value.iso(), started->value.iso()),
                     "check both days; perhaps the year or the month is wrong");
    finding.related.push_back({started->where, "it started here"});
  }
}

}  // namespace

extern const Rule ended_before_started_rule{
    .name = "ended-before-started",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A test ended before it started",
    .why =
        "The days tell which figures are from before the change and which from after it. With one "
        "of them wrong, the comparison is wrong.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
cycles:
  - id: 2
    do: {started: 2026-03-16, ended: 2025-03-24, as_planned: fully})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
cycles:
  - id: 2
    do: {started: 2026-03-16, ended: 2026-03-24, as_planned: fully})",
    .check = check,
};

}  // namespace cop
