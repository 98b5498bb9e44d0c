#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// The day on which the logs first speak of the cycle; nothing where that was written up later.
std::optional<Date> first_day(const Cycle& cycle) {
  const CycleLog* log = cycle.parts.front().log;
  if (log->is_write_up() || !log->date) return std::nullopt;
  return log->date->value;
}

bool is_later(const Cycle& cycle, const Cycle& than) {
  const auto day = first_day(cycle);
  const auto other = first_day(than);
  return day && other && *day > *other;
}

void report(const Cycle& cycle, const std::string& message, Findings& findings) {
  findings.add(cycle.whole().plan.follows->where, message,
               "write the number of the earlier cycle that it builds on, or delete the line");
}

void check_follows(const Facts& facts, const Cycle& cycle, Findings& findings) {
  const long followed = cycle.whole().plan.follows->value;
  const Cycle* other = facts.find_cycle(followed);
  if (followed == cycle.number) {
    report(cycle, fmt::format("cycle {} is said to follow itself", followed), findings);
  } else if (other != nullptr && is_later(*other, cycle)) {
    report(cycle,
           fmt::format("cycle {} is said to follow cycle {}, which was begun later", cycle.number,
                       followed),
           findings);
  } else if (other != nullptr && cycle.number < followed && other->whole().plan.follows &&
             other->whole().plan.follows->value == cycle.number && !is_later(cycle, *other)) {
    report(cycle,
           fmt::format("cycles {} and {} are said to follow each other", cycle.number, followed),
           findings);
  }
}

void check(const Facts& facts, Findings& findings) {
  for (const Cycle& cycle : facts.cycles) {
    if (cycle.whole().plan.follows) check_follows(facts, cycle, findings);
    const auto& next = cycle.whole().act.next;
    if (!next || next->value != cycle.number) continue;
    findings.add(next->where, fmt::format("cycle {} names itself as the next one", cycle.number),
                 "write the number of the cycle that comes next; to go on with this one, write "
                 "decision: continue");
  }
}

}  // namespace

extern const Rule follows_later_cycle_rule{
    .name = "follows-later-cycle",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A cycle is said to follow itself or one that came after it",
    .why =
        "The chain of cycles shows how one test led to the next. In a circle it leads nowhere, and "
        "the report cannot tell the story.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
cycles:
  - id: 2
    plan: {follows: 2})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
cycles:
  - id: 2
    plan: {follows: 1})",
    .check = check,
};

}  // namespace cop
