#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/rules/measures/own_measures.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// Of all, and not for another day than the target.
bool is_about_the_target(const Aim& aim, const Target& target) {
  const bool of_all = !aim.practice && !aim.group.given();
  return of_all && (!aim.by || !target.by || aim.by->value == target.by->value);
}

void check(const Facts& facts, Findings& findings) {
  for (const Aim& aim : facts.project.question.aims) {
    if (!aim.measure || !aim.to) continue;
    const Measure* measure = facts.project.find_measure(aim.measure->value);
    if (measure == nullptr || !measure->target || !measure->target->value) continue;
    if (aim.from && is_worse(*measure, aim.from->value, aim.to->value)) continue;
    const Located<double>& target = *measure->target->value;
    if (target.value == aim.to->value || !is_about_the_target(aim, *measure->target)) continue;
    Diagnostic& finding = findings.add(
        aim.to->where,
        fmt::format("the aim {} is {}, but the target of {} is {}", shown(aim.id.value.text, 60),
                    aim.to->value, measure->id.value.text, target.value),
        "agree on one number, or give the two different days");
    finding.related.push_back({target.where, "the target stands here"});
  }
}

}  // namespace

extern const Rule aim_and_target_differ_rule{
    .name = "aim-and-target-differ",
    .severity = Severity::warning,
    .of_method = false,
    .summary = "An aim and the target of its measure are different numbers",
    .why = "The chart draws the target, and the report tells the aim. Readers would ask which one.",
    .bad = R"(# question.yaml
aims:
  - id: letters
    measure: sent-in-week
    population: all patients with a result that needs a visit
    from: 66
    to: 95
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
