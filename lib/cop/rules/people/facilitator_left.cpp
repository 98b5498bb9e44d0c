#include <fmt/core.h>

#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const Charter& charter = facts.project.charter;
  if (!charter.facilitator || is_closed(charter)) return;
  const Member* member = facts.project.find_member(charter.facilitator->value);
  if (member == nullptr || !member->left || member->left->value > facts.today) return;
  Diagnostic& finding =
      findings.add(charter.facilitator->where,
                   fmt::format("the facilitator {} left on {}", member->id.value.text,
                               member->left->value.iso()),
                   "ask at the next meeting who takes over, and write that member's code here");
  finding.related.push_back({member->left->where, "left here"});
}

}  // namespace

extern const Rule facilitator_left_rule{
    .name = "facilitator-left",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "The facilitator has left, and nobody is named instead",
    .why =
        "The weeks after a facilitator leaves are when groups stop meeting. A name, even for the "
        "time being, is enough to keep the next meeting.",
    .bad = R"(# members.yaml
members:
  - {id: gp01, role: facilitator, left: 2026-03-20, left_reason: moved}
  - {id: gp02, role: core}
  - {id: gp03, role: active}
  - {id: nurse01, role: champion}
  - {id: nurse02, role: active}
  - {id: manager01, role: occasional})",
    .good = R"(# members.yaml
members:
  - {id: gp01, role: facilitator, left: 2026-03-20, left_reason: moved}
  - {id: gp02, role: core}
  - {id: gp03, role: active}
  - {id: nurse01, role: champion}
  - {id: nurse02, role: active}
  - {id: manager01, role: occasional}
# cop.yaml
facilitator: gp03)",
    .check = check,
};

}  // namespace cop
