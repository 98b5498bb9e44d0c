#include <fmt/core.h>

#include "cop/rules/references/known_ids.hpp"
#include "cop/rules/references/nearest_id.hpp"
#include "cop/rules/references/references.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void report(const SharedFiles& shared, const Location& where, const std::string& id,
            Findings& findings) {
  Diagnostic& finding = findings.add(
      where, fmt::format("no member is called \"{}\"", id),
      "add the member with cop member add; if somebody else just did, wait until the folder is "
      "synced");
  finding.label = "not in members.yaml";
  suggest_nearest(finding, id, shared.membership.members);
}

/// Whoever answered the eight questions may be somebody outside the group, who has a name.
void check_answered_by(const Project& project, const IdIndex<Member>& known, Findings& findings) {
  const Text& by = project.question.governance.answered_by;
  if (!by.given() || !is_id(by->value)) return;
  if (may_hold_more(project, "members.yaml") || known.find(Id<Member>(by->value)) != nullptr) {
    return;
  }
  report(project, by->where, by->value, findings);
}

/// `part` is a log or the project around the logs.
template <class Part>
void check_part(const SharedFiles& shared, const IdIndex<Member>& known, const Part& part,
                Findings& findings) {
  if (may_hold_more(shared, "members.yaml")) return;
  for_each_reference<Member>(part, [&](const Located<Id<Member>>& reference) {
    if (known.find(reference.value) != nullptr) return;
    report(shared, reference.where, reference.value.text, findings);
  });
}

void check(const Facts& facts, Findings& findings) {
  const IdIndex<Member> known(facts.project.membership.members);
  check_part(facts.project, known, facts.project, findings);
  check_answered_by(facts.project, known, findings);
}

void check_log(const LogAlone& alone, Findings& findings) {
  check_part(alone.shared, alone.known.members, alone.log, findings);
}

}  // namespace

extern const Rule unknown_member_rule{
    .name = "unknown-member",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A member is named that is not in members.yaml",
    .why = "Attendance and actions of somebody who is not on the list are lost from every count.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "attended: [gp01, gp33]",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "attended: [gp01, gp03]",
    .check = check,
    .check_log = check_log,
};

}  // namespace cop
