#include <fmt/core.h>

#include "cop/rules/references/nearest_id.hpp"
#include "cop/rules/references/references.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const Project& project = facts.project;
  if (may_hold_more(project, "question.yaml")) return;
  for_each_reference<Selection>(project, [&](const Located<Id<Selection>>& reference) {
    if (project.find_selection(reference.value) != nullptr) return;
    Diagnostic& finding = findings.add(
        reference.where, fmt::format("no selection is called \"{}\"", reference.value.text),
        "add the selection to question.yaml");
    finding.label = "not in question.yaml";
    suggest_nearest(finding, reference.value.text, project.question.selections);
  });
}

}  // namespace

extern const Rule unknown_selection_rule{
    .name = "unknown-selection",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A selection is named that is not in question.yaml",
    .why = "Ballots and weights can only be traced to a selection that is written down.",
    .bad =
        "# ballots/question/gp02.yaml\n"
        "selection: questoin",
    .good =
        "# ballots/question/gp02.yaml\n"
        "selection: question",
    .check = check,
};

}  // namespace cop
