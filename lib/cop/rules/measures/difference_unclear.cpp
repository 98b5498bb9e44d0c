#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <fmt/core.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// The groups that the figures, the items and the practices name.
std::vector<std::string> known_groups(const Project& project, const Measure& measure) {
  std::set<std::string> groups;
  const auto know = [&](const Text& group) {
    if (group.given()) groups.insert(group->value);
  };
  for (const CycleLog& log : project.logs) {
    for (const Observation& o : log.observations) {
      if (o.measure.value == measure.of->value) know(o.group);
    }
  }
  for (const Practice& practice : project.membership.practices) know(practice.group);
  return {groups.begin(), groups.end()};
}

void check_groups(const Project& project, const Measure& measure, Findings& findings) {
  const auto known = known_groups(project, measure);
  if (known.empty()) return;
  for (const Text& group : measure.difference_of) {
    if (std::find(known.begin(), known.end(), group->value) != known.end()) continue;
    const std::string near(nearest(group->value, known));
    findings.add(group->where,
                 fmt::format("no figure of {} is of a group \"{}\"", measure.of->value.text,
                             shown(group->value, 60)),
                 near.empty() ? "use the name of a group as the observations write it"
                              : "did you mean \"" + near + "\"?");
  }
}

void check(const Facts& facts, Findings& findings) {
  for (const Measure& measure : facts.project.measures.measures) {
    const auto& groups = measure.difference_of;
    if (groups.empty() || measure.misread) continue;
    if (groups.size() != 2) {
      findings.add(groups.front()->where,
                   fmt::format("{} must name the two groups it compares", measure.id.value.text),
                   "write difference_of: [one group, the other]");
    } else if (!measure.of) {
      findings.add(groups.front()->where,
                   fmt::format("{} does not say of which measure it is the difference",
                               measure.id.value.text),
                   "add of: with the id of the measure");
    } else {
      check_groups(facts.project, measure, findings);
    }
  }
}

}  // namespace

extern const Rule difference_unclear_rule{
    .name = "difference-unclear",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A difference does not say of what, or between which two groups",
    .why = "A gap can only be worked out between two groups that have figures.",
    .bad = R"(# measures.yaml
  - id: gap
    name: Gap between town and country
    family: outcome
    data: proportion
    definition: how many percent points fewer are sent in the country
    direction: lower
    difference_of: [town, contry]
    of: sent-in-week
# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2026-03, group: town, numerator: 30, denominator: 36}
  - {measure: sent-in-week, period: 2026-03, group: country, numerator: 21, denominator: 29})",
    .good = R"(# measures.yaml
  - id: gap
    name: Gap between town and country
    family: outcome
    data: proportion
    definition: how many percent points fewer are sent in the country
    direction: lower
    difference_of: [town, country]
    of: sent-in-week
# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2026-03, group: town, numerator: 30, denominator: 36}
  - {measure: sent-in-week, period: 2026-03, group: country, numerator: 21, denominator: 29})",
    .check = check,
};

}  // namespace cop
