#include <algorithm>
#include <set>
#include <string_view>

#include <fmt/core.h>

#include "cop/model/baseline.hpp"
#include "cop/model/meetings.hpp"
#include "cop/rules/measures/own_measures.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// Measures that have figures, or are spoken of in another finding or as missing.
std::set<std::string_view> accounted_for(const Facts& facts) {
  std::set<std::string_view> ids;
  for (const CycleLog& log : facts.project.logs) {
    for (const Observation& o : log.observations) ids.insert(o.measure.value.text);
    for (const MissingData& missing : log.missing) ids.insert(missing.measure.value.text);
    for (const Claim& claim : log.claims) {
      if (claim.measure) ids.insert(claim.measure->value.text);
    }
  }
  for (const Measure* measure : measures_without_baseline(facts))
    ids.insert(measure->id.value.text);
  return ids;
}

/// Whether the group has not met since the day of the definition: no figure can have come yet.
bool is_fresh(const Project& project, const Measure& measure) {
  return measure.changed_on &&
         std::none_of(project.logs.begin(), project.logs.end(), [&](const CycleLog& log) {
           return is_meeting(log) && log.date && log.date->value > measure.changed_on->value;
         });
}

void check(const Facts& facts, Findings& findings) {
  auto measures = own_measures(facts.project);
  std::erase_if(measures, [&](const Measure* measure) {
    return measure->misread || is_fresh(facts.project, *measure);
  });
  const auto ids = accounted_for(facts);
  if (ids.empty() && !measures.empty()) {
    findings.add(measures.front()->id.where, "no log holds a figure of any measure yet",
                 "bring the first figures to the next meeting, also of the months before");
    return;
  }
  for (const Measure* measure : measures) {
    if (ids.contains(measure->id.value.text) || !measure->difference_of.empty()) continue;
    findings.add(measure->id.where,
                 fmt::format("no log holds a figure of {}", measure->id.value.text),
                 "collect it, or take it out: a few measures with figures are worth more than many "
                 "without");
  }
}

}  // namespace

extern const Rule measure_never_observed_rule{
    .name = "measure-never-observed",
    .severity = Severity::warning,
    .while_establishing = WhileEstablishing::silent,
    .of_method = true,
    .needs = Needs::all_figures,
    .summary = "A measure has no figures at all",
    .why =
        "A measure that nobody collects promises an answer that never comes, often the one about "
        "harm.",
    .bad = R"(# measures.yaml
  - id: calls
    name: Calls to reception
    family: balancing
    data: count
    definition: calls about results in a week
    direction: lower
    collector: manager01
    frequency: monthly)",
    .good = R"(# measures.yaml
  - id: calls
    name: Calls to reception
    family: balancing
    data: count
    definition: calls about results in a week
    direction: lower
    collector: manager01
    frequency: monthly
# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: calls, period: 2026-03, value: 38})",
    .check = check,
};

}  // namespace cop
