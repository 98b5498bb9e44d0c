#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void require_past(const Facts& facts, long number, std::string_view event, const Maybe auto& day,
                  Findings& findings) {
  if (!day || day->value <= facts.today) return;
  findings.add(
      day->where,
      fmt::format("cycle {} is said to have {} on {}, which is still to come", number, event,
                  day->value.iso()),
      "check the day; what is only planned stands under plan, as tasks: [{what: …, when: …}]");
}

void check(const Facts& facts, Findings& findings) {
  for (const Cycle& cycle : facts.cycles) {
    require_past(facts, cycle.number, "started", cycle.whole().done.started, findings);
    require_past(facts, cycle.number, "ended", cycle.whole().done.ended, findings);
  }
}

}  // namespace

extern const Rule test_in_future_rule{
    .name = "test-in-future",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A test is said to have begun or ended on a day that is still to come",
    .why =
        "What stands under do has happened. A day in the future is a slip, or a plan in the wrong "
        "place, and makes a test look as if it were running.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
cycles:
  - id: 2
    do: {started: 2026-06-16})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
cycles:
  - id: 2
    do: {started: 2026-03-16})",
    .check = check,
};

}  // namespace cop
