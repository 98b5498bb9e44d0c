#include <fmt/core.h>

#include "cop/model/clusters.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const auto& unit = facts.project.charter.cluster_by;
  if (!unit) return;
  for (const Measure* measure : staged_measures(facts.project)) {
    const Clusters clusters = clusters_of(facts.project, *measure, unit->value);
    const ClusterPhases& unnamed = clusters.unnamed;
    if (!clusters.can_be_compared() || clusters.in_both() > 0) continue;
    const Observation* o = unnamed.before != nullptr ? unnamed.before : unnamed.after;
    if (o == nullptr) continue;
    Diagnostic& finding = findings.add(
        o->measure.where,
        fmt::format("the figures of {} from before and after cannot be compared by {}, which they "
                    "do not name",
                    measure->id.value.text, word(unit->value)),
        fmt::format("enter the figures of each {0} in rows of their own, with {0}: and its name",
                    word(unit->value)));
    finding.related.push_back({unit->where, "the project compares by this"});
  }
}

}  // namespace

extern const Rule cluster_missing_rule{
    .name = "cluster-missing",
    .severity = Severity::warning,
    .of_method = true,
    .needs = Needs::all_figures,
    .summary = "A before and after cannot be compared practice by practice",
    .why =
        "Patients of one practice are alike, so a hundred letters from five practices count for "
        "less than a hundred. Only figures of each practice allow for that.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2025-09, stage: baseline, numerator: 60, denominator: 92}
  - {measure: sent-in-week, period: 2026-03, stage: after, numerator: 71, denominator: 84})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2026-03, numerator: 71, denominator: 84})",
    .check = check,
};

}  // namespace cop
