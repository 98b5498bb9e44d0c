#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  for (const ActionState& state : facts.actions) {
    if (!state.is_open() || state.action->misread || state.due || !state.action->owner) continue;
    findings.add(state.action->id.where,
                 fmt::format("the action \"{}\" has no day by which it is done",
                             state.action->id.value.text),
                 "write a day, best that of the next meeting, as due: …");
  }
}

}  // namespace

extern const Rule action_without_due_rule{
    .name = "action-without-due",
    .severity = Severity::note,
    .of_method = true,
    .summary = "An open action has no day by which it is done",
    .why = "An action without a day cannot be late, and so nobody asks about it.",
    .bad = R"(# cycles/2026-02-11-list-p3xwk7d2.yaml
actions:
  - {id: second-practice, what: show the list to the nurses at hill, owner: nurse02})",
    .good = R"(# cycles/2026-02-11-list-p3xwk7d2.yaml
actions:
  - {id: second-practice, what: show the list to the nurses at hill, owner: nurse02, due: 2026-04-08})",
    .check = check,
};

}  // namespace cop
