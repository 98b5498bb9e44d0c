#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/base/utf8.hpp"
#include "cop/model/clusters.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

constexpr std::size_t most_named = 5;

void check_measure(const Measure& measure, const Clusters& clusters, Findings& findings) {
  std::vector<std::string> names;
  const Observation* place = nullptr;
  for (const auto& [name, phases] : clusters.by_name) {
    if (phases.in_both()) continue;
    if (place == nullptr) place = phases.before != nullptr ? phases.before : phases.after;
    names.push_back(shown(name, 60));
  }
  if (place == nullptr) return;
  const std::size_t more = names.size() > most_named ? names.size() - most_named : 0;
  names.resize(names.size() - more);
  findings.add(place->measure.where,
               fmt::format("{} has figures from before or from after, but not from both, for {}{}",
                           measure.id.value.text, fmt::join(names, ", "),
                           more > 0 ? fmt::format(" and {} more", more) : ""),
               "ask for the figures that are missing; without them these are left out, and those "
               "who stayed may differ");
}

void check(const Facts& facts, Findings& findings) {
  const auto& unit = facts.project.charter.cluster_by;
  if (!unit) return;
  for (const Measure* measure : staged_measures(facts.project)) {
    const Clusters clusters = clusters_of(facts.project, *measure, unit->value);
    if (clusters.can_be_compared()) check_measure(*measure, clusters, findings);
  }
}

}  // namespace

extern const Rule cluster_one_phase_rule{
    .name = "cluster-one-phase",
    .severity = Severity::note,
    .of_method = true,
    .needs = Needs::all_figures,
    .summary = "Some have figures from before or from after, but not from both",
    .why =
        "Only those with both can be compared. Who drops out is rarely chance, so a report that "
        "hides them shines too brightly.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2025-09, practice: hill, stage: baseline, numerator: 60, denominator: 92}
  - {measure: sent-in-week, period: 2025-09, practice: station, stage: baseline, numerator: 30, denominator: 41}
  - {measure: sent-in-week, period: 2026-03, practice: hill, stage: after, numerator: 71, denominator: 84})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2026-03, practice: hill, numerator: 71, denominator: 84}
  - {measure: sent-in-week, period: 2026-03, practice: station, numerator: 33, denominator: 40})",
    .check = check,
};

}  // namespace cop
