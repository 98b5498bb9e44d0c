#include <fmt/core.h>

#include "cop/rules/references/known_ids.hpp"
#include "cop/rules/references/nearest_id.hpp"
#include "cop/rules/references/references.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// `part` is a log or the project around the logs.
template <class Part>
void check_part(const SharedFiles& shared, const IdIndex<Measure>& known, const Part& part,
                Findings& findings) {
  if (may_hold_more(shared, "measures.yaml")) return;
  for_each_reference<Measure>(part, [&](const Located<Id<Measure>>& reference) {
    if (known.find(reference.value) != nullptr) return;
    Diagnostic& finding = findings.add(
        reference.where, fmt::format("no measure is called \"{}\"", reference.value.text),
        "add the measure to measures.yaml; if somebody else just did, wait until the folder is "
        "synced");
    finding.label = "not in measures.yaml";
    suggest_nearest(finding, reference.value.text, shared.measures.measures);
  });
}

void check(const Facts& facts, Findings& findings) {
  const IdIndex<Measure> known(facts.project.measures.measures);
  check_part(facts.project, known, facts.project, findings);
}

void check_log(const LogAlone& alone, Findings& findings) {
  check_part(alone.shared, alone.known.measures, alone.log, findings);
}

}  // namespace

extern const Rule unknown_measure_rule{
    .name = "unknown-measure",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A measure is named that is not in measures.yaml",
    .why = "Data under a name that no measure has would appear in no table and on no chart.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "observations:\n"
        "  - measure: nurse-minuts\n"
        "    period: 2026-03\n"
        "    practice: harbour\n"
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
