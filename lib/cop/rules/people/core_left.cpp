#include <fmt/core.h>

#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

constexpr int recent_days = 90;

bool is_core(const Member& member) {
  return member.role && (member.role->value == Role::core || member.role->value == Role::champion);
}

bool is_expected(const Member& member) {
  return member.left_reason && member.left_reason->value == LeftReason::ended;
}

void check(const Facts& facts, Findings& findings) {
  if (is_closed(facts.project.charter)) return;
  for (const Member& member : facts.project.membership.members) {
    if (!is_core(member) || !member.left || is_expected(member)) continue;
    const int days = facts.today.days_since(member.left->value);
    if (days < 0 || days > recent_days) continue;
    findings.add(member.left->where,
                 fmt::format("the {} member {} left {} days ago", word(member.role->value),
                             member.id.value.text, days),
                 "ask what would have kept them, and agree on who takes over their part; this is "
                 "shown for three months");
  }
}

}  // namespace

extern const Rule core_left_rule{
    .name = "core-left",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "A core member has left in the last three months",
    .why =
        "A few people carry a group; that most others only listen is normal. When one of the few "
        "goes, ask why while it can still be mended, and who takes over what they did.",
    .bad = R"(# members.yaml
members:
  - {id: gp01, role: facilitator}
  - {id: gp02, role: core, left: 2026-03-20, left_reason: time}
  - {id: gp03, role: active}
  - {id: nurse01, role: champion}
  - {id: nurse02, role: active}
  - {id: manager01, role: occasional})",
    .good = R"(# members.yaml
members:
  - {id: gp01, role: facilitator}
  - {id: gp02, role: core}
  - {id: gp03, role: active}
  - {id: nurse01, role: champion}
  - {id: nurse02, role: active}
  - {id: manager01, role: occasional, left: 2026-03-20, left_reason: time})",
    .check = check,
};

}  // namespace cop
