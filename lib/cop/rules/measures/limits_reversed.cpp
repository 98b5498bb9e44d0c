#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  for (const Measure& measure : facts.project.measures.measures) {
    const auto& limits = measure.limits;
    if (limits.size() != 2 || limits[0].value <= limits[1].value) continue;
    Diagnostic& finding =
        findings.add(limits[0].where,
                     fmt::format("the limits of {} go from {} down to {}", measure.id.value.text,
                                 limits[0].value, limits[1].value),
                     "write the lower one first");
    finding.fix = {{limits[0].where, fmt::format("{}", limits[1].value)},
                   {limits[1].where, fmt::format("{}", limits[0].value)}};
  }
}

}  // namespace

extern const Rule limits_reversed_rule{
    .name = "limits-reversed",
    .severity = Severity::error,
    .of_method = false,
    .summary = "The limits of a measure are the wrong way round",
    .why = "No figure can be above the higher and below the lower limit, so all would look bad.",
    .bad = R"(# measures.yaml
  - id: nurse-minutes
    name: Nurse time for recalls
    family: balancing
    data: value
    definition: minutes a week that nurses spend on recalls
    unit: minutes
    direction: within
    limits: [120, 60]
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
