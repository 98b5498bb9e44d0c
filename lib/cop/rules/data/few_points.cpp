#include <map>
#include <string>
#include <vector>

#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

constexpr std::size_t enough = 3;

using ClaimsByMeasure = std::map<std::string, std::vector<const Claim*>>;

ClaimsByMeasure claims_by_measure(const Project& project) {
  ClaimsByMeasure claims;
  for (const CycleLog& log : project.logs) {
    for (const Claim& claim : log.claims) {
      if (claim.measure) claims[claim.measure->value.text].push_back(&claim);
    }
  }
  return claims;
}

bool has_no_figures(const Series& series) {
  return series.points.empty() && series.undated.empty();
}

std::string ground_of(const Series& series) {
  const std::string& id = series.measure->id.value.text;
  if (has_no_figures(series)) {
    return fmt::format("something is claimed of {}, but no log holds a figure of it", id);
  }
  if (series.points.empty()) {
    return fmt::format("what is claimed of {} rests on a before and after, not on figures in time",
                       id);
  }
  return fmt::format("what is claimed of {} rests on {} in time", id,
                     series.points.size() == 1 ? "one point" : "two points");
}

void report(const Series& series, const std::vector<const Claim*>& claims, Findings& findings) {
  Diagnostic& finding = findings.add(
      claims.front()->measure->where, ground_of(series),
      has_no_figures(series)
          ? "enter the figures it rests on; without them nobody can check it"
          : "enter at least three periods in a row; until then, say that it could be chance");
  for (std::size_t i = 1; i < claims.size(); ++i) {
    finding.related.push_back({claims[i]->measure->where, "this claim too"});
  }
}

void check(const Facts& facts, Findings& findings) {
  const auto claims = claims_by_measure(facts.project);
  for (const Series& series : facts.series) {
    if (!series.measure->difference_of.empty()) continue;
    const auto found = claims.find(series.measure->id.value.text);
    if (found != claims.end() && series.points.size() < enough) {
      report(series, found->second, findings);
    }
  }
}

}  // namespace

extern const Rule few_points_rule{
    .name = "few-points",
    .severity = Severity::warning,
    .of_method = true,
    .needs = Needs::all_figures,
    .summary = "Something is claimed of a measure with fewer than three points in time",
    .why =
        "Every figure goes up and down by itself. Two points always make a line, and it always "
        "rises or falls; only several in a row show whether something changed.",
    .bad = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
claims:
  - {text: letters to the lung clinic leave sooner, measure: lung-letters}
# measures.yaml
measures:
  - {id: sent-in-week, name: Sent within a week, family: process, data: proportion,
     definition: recall letters sent within 7 days of the result, numerator: sent in time,
     denominator: all recall letters, direction: higher, collector: nurse01, frequency: monthly}
  - {id: seen-in-month, name: Seen within a month, family: outcome, data: proportion,
     definition: recalled patients who came within 30 days, numerator: those who came,
     denominator: all recalled, direction: higher, collector: nurse02, frequency: monthly}
  - {id: nurse-minutes, name: Nurse time, family: balancing, data: value, unit: minutes,
     definition: minutes a week for recalls, direction: lower, collector: manager01,
     frequency: monthly}
  - id: lung-letters
    name: Letters to the lung clinic within a week
    family: process
    data: proportion
    definition: share of the letters that left within 7 days
    numerator: letters sent within 7 days
    denominator: all letters
    direction: higher
    collector: gp03
    frequency: quarterly
# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: lung-letters, period: 2025-12, numerator: 20, denominator: 40}
  - {measure: lung-letters, period: 2026-03, numerator: 30, denominator: 40})",
    .good = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
claims:
  - {text: more letters leave within a week, measure: sent-in-week})",
    .check = check,
};

}  // namespace cop
