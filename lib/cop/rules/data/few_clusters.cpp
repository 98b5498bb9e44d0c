#include <fmt/core.h>

#include "cop/model/clusters.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

constexpr long fewest_for_an_interval = 4;
constexpr long enough = 10;

void check(const Facts& facts, Findings& findings) {
  const auto& unit = facts.project.charter.cluster_by;
  if (!unit) return;
  for (const Measure* measure : staged_measures(facts.project)) {
    const long both = clusters_of(facts.project, *measure, unit->value).in_both();
    if (both == 0 || both >= enough) continue;
    const bool too_few = both < fewest_for_an_interval;
    const std::string_view unit_word = word(unit->value);
    findings.add(
        measure->id.where,
        fmt::format("only {} {}{} of {} from before and after", both, unit_word,
                    both == 1 ? " has figures" : "s have figures", measure->id.value.text),
        too_few ? "show the figures one by one; a confidence interval needs at least four"
                : "read the confidence interval with caution; below ten it leans on every one");
  }
}

}  // namespace

extern const Rule few_clusters_rule{
    .name = "few-clusters",
    .severity = Severity::note,
    .of_method = true,
    .needs = Needs::all_figures,
    .summary = "A before and after rests on few practices",
    .why =
        "With few practices one unusual practice decides the result. Below four no honest interval "
        "can be given, below ten it is a rough guide.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2025-09, practice: hill, stage: baseline, numerator: 60, denominator: 92}
  - {measure: sent-in-week, period: 2026-03, practice: hill, stage: after, numerator: 71, denominator: 84})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2026-03, practice: hill, numerator: 71, denominator: 84})",
    .check = check,
};

}  // namespace cop
