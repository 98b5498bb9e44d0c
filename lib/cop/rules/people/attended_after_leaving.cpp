#include <fmt/core.h>

#include "cop/rules/references/known_ids.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

bool is_sound(const Member& member) {
  return !member.joined || member.joined->value <= member.left->value;
}

void check_log(const LogAlone& alone, Findings& findings) {
  const CycleLog& log = alone.log;
  if (!alone.known.somebody_has_left || log.is_write_up() || !log.date) return;
  for (const auto& code : log.attended) {
    const Member* member = alone.known.members.find(code.value);
    if (member == nullptr || !member->left || !is_sound(*member)) continue;
    if (member->left->value >= log.date->value) continue;
    Diagnostic& finding =
        findings.add(code.where,
                     fmt::format("{} was at the meeting of {}, but left on {}", code.value.text,
                                 log.date->value.iso(), member->left->value.iso()),
                     "correct the day of leaving, or take left out if the member is back");
    finding.related.push_back({member->left->where, "left here"});
  }
}

}  // namespace

extern const Rule attended_after_leaving_rule{
    .name = "attended-after-leaving",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "A member was at a meeting after leaving the group",
    .why =
        "Either the day of leaving is wrong, or the member has come back. Attendance and drop-out "
        "are counted from both.",
    .bad = R"(# members.yaml
members:
  - {id: gp01, role: facilitator}
  - {id: gp02, role: core}
  - {id: gp03, role: active}
  - {id: nurse01, role: champion}
  - {id: nurse02, role: active}
  - {id: manager01, role: occasional, left: 2026-03-01, left_reason: time})",
    .good = R"(# members.yaml
members:
  - {id: gp01, role: facilitator}
  - {id: gp02, role: core}
  - {id: gp03, role: active}
  - {id: nurse01, role: champion}
  - {id: nurse02, role: active}
  - {id: manager01, role: occasional, left: 2026-03-20, left_reason: time})",
    .check_log = check_log,
};

}  // namespace cop
