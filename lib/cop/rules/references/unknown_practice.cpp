#include <fmt/core.h>

#include "cop/rules/references/known_ids.hpp"
#include "cop/rules/references/nearest_id.hpp"
#include "cop/rules/references/references.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// `part` is a log or the project around the logs.
template <class Part>
void check_part(const SharedFiles& shared, const IdIndex<Practice>& known, const Part& part,
                Findings& findings) {
  if (may_hold_more(shared, "members.yaml")) return;
  for_each_reference<Practice>(part, [&](const Located<Id<Practice>>& reference) {
    if (known.find(reference.value) != nullptr) return;
    Diagnostic& finding = findings.add(
        reference.where, fmt::format("no practice is called \"{}\"", reference.value.text),
        "add the practice to members.yaml; if somebody else just did, wait until the folder is "
        "synced");
    finding.label = "not in members.yaml";
    suggest_nearest(finding, reference.value.text, shared.membership.practices);
  });
}

void check(const Facts& facts, Findings& findings) {
  const IdIndex<Practice> known(facts.project.membership.practices);
  check_part(facts.project, known, facts.project, findings);
}

void check_log(const LogAlone& alone, Findings& findings) {
  check_part(alone.shared, alone.known.practices, alone.log, findings);
}

}  // namespace

extern const Rule unknown_practice_rule{
    .name = "unknown-practice",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A practice is named that is not in members.yaml",
    .why = "Figures of a practice that is not on the list belong to nobody.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "observations:\n"
        "  - measure: nurse-minutes\n"
        "    period: 2026-03\n"
        "    practice: harbor\n"
        "    value: 97",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "observations:\n"
        "  - measure: nurse-minutes\n"
        "    period: 2026-03\n"
        "    practice: harbour\n"
        "    value: 97",
    .check = check,
    .check_log = check_log,
};

}  // namespace cop
