#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  for (const ActionState& state : facts.actions) {
    if (!state.is_open() || state.action->misread || state.action->owner) continue;
    findings.add(state.action->id.where,
                 fmt::format("nobody is named to do \"{}\"", state.action->id.value.text),
                 state.due ? "write the code of one member, as owner: …"
                           : "write the code of one member, as owner: …, and a day, as due: …");
  }
}

}  // namespace

extern const Rule action_without_owner_rule{
    .name = "action-without-owner",
    .severity = Severity::error,
    .while_establishing = WhileEstablishing::warning,
    .of_method = true,
    .summary = "An open action belongs to nobody",
    .why =
        "What everybody is to do, nobody does. An action with a name against it gets done about as "
        "often as that person is asked about it.",
    .bad = R"(# cycles/2026-02-11-list-p3xwk7d2.yaml
actions:
  - {id: second-practice, what: show the list to the nurses at hill, due: 2026-04-08})",
    .good = R"(# cycles/2026-02-11-list-p3xwk7d2.yaml
actions:
  - {id: second-practice, what: show the list to the nurses at hill, owner: nurse02, due: 2026-04-08})",
    .check = check,
};

}  // namespace cop
