#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/base/utf8.hpp"
#include "cop/rules/references/missed_file.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

std::vector<std::string_view> missing_parts(const Aim& aim) {
  std::vector<std::string_view> missing;
  if (!aim.measure) missing.emplace_back("measure");
  if (!aim.population.given()) missing.emplace_back("population");
  if (!aim.from) missing.emplace_back("from");
  if (!aim.to) missing.emplace_back("to");
  if (!aim.by) missing.emplace_back("by");
  return missing;
}

void check(const Facts& facts, Findings& findings) {
  const Project& project = facts.project;
  const auto& phase = project.charter.phase;
  if (project.question.aims.empty() && phase && !project.may_lack("question.yaml") &&
      !is_missed<Selection, Driver>(project, "question.yaml")) {
    findings.add(phase->where, "the project has no aim",
                 "write in question.yaml under aims what is to change, for whom, from what, to "
                 "what, by when");
  }
  for (const Aim& aim : project.question.aims) {
    const auto missing = missing_parts(aim);
    if (missing.empty() || aim.misread) continue;
    findings.add(aim.id.where,
                 fmt::format("nobody could tell whether the aim {} was reached: it lacks {}",
                             shown(aim.id.value.text, 60), fmt::join(missing, ", ")),
                 "say what is to change, for whom, from what, to what, by when");
  }
}

}  // namespace

extern const Rule aim_not_smart_rule{
    .name = "aim-not-smart",
    .severity = Severity::error,
    .while_establishing = WhileEstablishing::silent,
    .of_method = true,
    .summary = "An aim does not say how much, for whom or by when",
    .why =
        "With a number and a day in its aim a group knows when to cheer and when to think again. "
        "Of 120 published projects only 27% set and met such an aim, though 98% reported a gain "
        "(Knudsen et al. 2019).",
    .bad = R"(# question.yaml
aims:
  - id: letters
    statement: recall letters leave sooner
    measure: sent-in-week)",
    .good = R"(# question.yaml
aims:
  - id: letters
    statement: nine of ten recall letters leave within a week
    measure: sent-in-week
    population: all patients of the three practices with a result that needs a visit
    from: 66
    to: 90
    by: 2026-09-30)",
    .check = check,
};

}  // namespace cop
