#include <string>

#include <fmt/core.h>

#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

std::string moved_text(int moved) {
  if (moved == 0) return {};
  return moved == 1 ? ", after its day was moved once"
                    : fmt::format(", after its day was moved {} times", moved);
}

void check(const Facts& facts, Findings& findings) {
  if (has_unread_in(facts.project, "cycles/")) return;
  for (const ActionState& state : facts.actions) {
    if (!state.is_open() || !state.due || *state.due >= facts.today) continue;
    const int days = facts.today.days_since(*state.due);
    findings.add(state.action->id.where,
                 fmt::format("the action \"{}\" is {} {} overdue{}", state.action->id.value.text,
                             days, days == 1 ? "day" : "days", moved_text(state.moved)),
                 "close it after the next meeting with cop record --done " + state.reference() +
                     ", or move it with a new due under updates of that log");
  }
}

}  // namespace

extern const Rule action_overdue_rule{
    .name = "action-overdue",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "An open action is past its day",
    .why =
        "Most actions that slip are forgotten, too big, or no longer needed, and each of these has "
        "its own remedy. A list of old actions that nobody believes in is worse than none.",
    .bad = R"(# cycles/2026-02-11-list-p3xwk7d2.yaml
actions:
  - {id: second-practice, what: show the list to the nurses at hill, owner: nurse02, due: 2026-03-11})",
    .good = R"(# cycles/2026-02-11-list-p3xwk7d2.yaml
actions:
  - {id: second-practice, what: show the list to the nurses at hill, owner: nurse02, due: 2026-03-11}
# cycles/2026-03-11-learn-x9c4t6hm.yaml
updates:
  - {action: 2026-02-11-list-p3xwk7d2/second-practice, status: open, due: 2026-04-08})",
    .check = check,
};

}  // namespace cop
