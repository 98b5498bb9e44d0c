#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  for (const Measure& measure : facts.project.measures.measures) {
    const bool within = measure.direction && measure.direction->value == Direction::within;
    if (!within || measure.misread || measure.limits.size() == 2) continue;
    findings.add(measure.direction->where,
                 fmt::format("{} is to stay within limits, but its two limits are not given",
                             measure.id.value.text),
                 "add limits: [lowest, highest], in the measure's unit");
  }
}

}  // namespace

extern const Rule within_without_limits_rule{
    .name = "within-without-limits",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A measure is to stay within limits that nobody has given",
    .why = "Without the lowest and the highest value nobody can tell whether a figure is good.",
    .bad = R"(# measures.yaml
  - id: nurse-minutes
    name: Nurse time for recalls
    family: balancing
    data: value
    definition: minutes a week that nurses spend on recalls
    unit: minutes
    direction: within
    collector: manager01
    frequency: monthly)",
    .good = R"(# measures.yaml
  - id: nurse-minutes
    name: Nurse time for recalls
    family: balancing
    data: value
    definition: minutes a week that nurses spend on recalls
    unit: minutes
    direction: within
    limits: [60, 120]
    collector: manager01
    frequency: monthly)",
    .check = check,
};

}  // namespace cop
