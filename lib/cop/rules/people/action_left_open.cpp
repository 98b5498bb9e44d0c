#include <fmt/core.h>

#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  if (!is_closed(facts.project.charter) || has_unread_in(facts.project, "cycles/")) return;
  for (const ActionState& state : facts.actions) {
    const bool overdue = state.due && *state.due < facts.today;
    if (!state.is_open() || overdue) continue;
    findings.add(state.action->id.where,
                 fmt::format("the action \"{}\" is still open, and the project is closed",
                             state.action->id.value.text),
                 "say what became of it: cop record --done " + state.reference() +
                     ", or --drop where nobody will do it");
  }
}

}  // namespace

extern const Rule action_left_open_rule{
    .name = "action-left-open",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "The project is closed and an action is still open",
    .why =
        "Nobody looks at the actions of a closed project again: what is still open is lost without "
        "anybody having decided so. Closing is the time to hand each one over, or to drop it.",
    .bad = R"(# cop.yaml
phase: closed)",
    .good = R"(# cop.yaml
phase: closed
# cycles/2026-03-11-learn-x9c4t6hm.yaml
updates:
  - {action: 2026-02-11-list-p3xwk7d2/second-practice, status: done})",
    .check = check,
};

}  // namespace cop
