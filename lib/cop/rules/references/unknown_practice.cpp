#include <fmt/format.h>

#include "cop/rules/references/nearest_id.hpp"
#include "cop/rules/references/references.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const Project& project = facts.project;
  for_each_reference<Practice>(project, [&](const Located<Id<Practice>>& reference) {
    if (project.find_practice(reference.value) != nullptr) return;
    Diagnostic& finding = findings.add(
        reference.where, fmt::format("no practice is called \"{}\"", reference.value.text),
        "add the practice to members.yaml; if somebody else just did, wait until the folder is "
        "synced");
    finding.label = "not in members.yaml";
    suggest_nearest(finding, reference.value.text, project.membership.practices);
  });
}

}  // namespace

extern const Rule unknown_practice_rule{
    .name = "unknown-practice",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A practice is named that is not in members.yaml",
    .why = "Figures of a practice that is not on the list belong to nobody.",
    .bad = "practice: nort-clinic",
    .good = "practice: north-clinic",
    .check = check,
};

}  // namespace cop
