#include <fmt/core.h>

#include "cop/rules/measures/own_measures.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void report(const Measure& measure, std::string_view name, double from, const Located<double>& to,
            Findings& findings) {
  Diagnostic& finding =
      findings.add(to.where,
                   fmt::format("{} goes from {} to {}, but {} is better for {}", name, from,
                               to.value, word(measure.direction->value), measure.id.value.text),
                   "check the two numbers, and which way is better");
  finding.related.push_back({measure.direction->where, "the direction stands here"});
}

void check(const Facts& facts, Findings& findings) {
  for (const Aim& aim : facts.project.question.aims) {
    if (!aim.measure || !aim.from || !aim.to) continue;
    const Measure* measure = facts.project.find_measure(aim.measure->value);
    if (measure == nullptr || !is_worse(*measure, aim.from->value, aim.to->value)) continue;
    report(*measure, "the aim", aim.from->value, *aim.to, findings);
  }
  for (const Measure& measure : facts.project.measures.measures) {
    if (!measure.baseline || !measure.baseline->value) continue;
    if (!measure.target || !measure.target->value) continue;
    const double from = measure.baseline->value->value;
    if (!is_worse(measure, from, measure.target->value->value)) continue;
    report(measure, "the way to the target", from, *measure.target->value, findings);
  }
}

}  // namespace

extern const Rule aim_wrong_direction_rule{
    .name = "aim-wrong-direction",
    .severity = Severity::error,
    .of_method = false,
    .summary = "An aim or a target lies on the side that is worse",
    .why =
        "Either the numbers or the direction are wrong. As it stands, getting worse would be "
        "reported as success.",
    .bad = R"(# question.yaml
aims:
  - id: letters
    measure: sent-in-week
    population: all patients with a result that needs a visit
    from: 90
    to: 66
    by: 2026-09-30)",
    .good = R"(# question.yaml
aims:
  - id: letters
    measure: sent-in-week
    population: all patients with a result that needs a visit
    from: 66
    to: 90
    by: 2026-09-30)",
    .check = check,
};

}  // namespace cop
