#include <algorithm>
#include <optional>
#include <vector>

#include <fmt/core.h>

#include "cop/model/value_bounds.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// From here on another number of the same measure is surely in percent.
constexpr double surely_percent = 20;

bool looks_like_fraction(double value) { return value > 0 && value < 1; }

bool has_counts(const Observation& o) { return o.numerator && o.denominator; }

void keep_larger(double& largest, const Maybe auto& number) {
  if (number) largest = std::max(largest, number->value);
}

/// The largest number that anything says of the measure.
double largest_number(const Facts& facts, const Measure& measure,
                      const std::vector<const Figure*>& figures) {
  double largest = 0;
  for (const Figure* figure : figures) largest = std::max(largest, figure->value.value_or(0));
  if (measure.baseline) keep_larger(largest, measure.baseline->value);
  if (measure.target) keep_larger(largest, measure.target->value);
  for (const Aim& aim : facts.project.question.aims) {
    if (aim.measure && aim.measure->value == measure.id.value) keep_larger(largest, aim.to);
  }
  return largest;
}

std::vector<const Figure*> figures_of(const Series& series) {
  std::vector<const Figure*> found;
  for (const SeriesPoint& point : series.points) {
    for (const Figure& figure : point.figures) found.push_back(&figure);
  }
  for (const Figure& figure : series.undated) found.push_back(&figure);
  return found;
}

void check_series(const Facts& facts, const Series& series, Findings& findings) {
  const Measure& measure = *series.measure;
  const auto figures = figures_of(series);
  if (largest_number(facts, measure, figures) < surely_percent) return;
  for (const Figure* figure : figures) {
    const Observation* o = figure->observation;
    if (!o->value || has_counts(*o) || !looks_like_fraction(o->value->value)) continue;
    findings.add(o->value->where,
                 fmt::format("{} is less than 1 percent, far from the other numbers of {}",
                             o->value->value, measure.id.value.text),
                 fmt::format("if a fraction is meant, write {:.4g}; figures are in percent",
                             o->value->value * 100));
  }
}

void check(const Facts& facts, Findings& findings) {
  for (const Series& series : facts.series) {
    const Measure& measure = *series.measure;
    const bool share = measure.data && measure.data->value == DataKind::proportion;
    if (share && !is_fraction(measure)) check_series(facts, series, findings);
  }
}

}  // namespace

extern const Rule percent_or_fraction_rule{
    .name = "percent-or-fraction",
    .severity = Severity::warning,
    .of_method = false,
    .summary = "One figure looks like a fraction among percentages",
    .why =
        "A share is written in percent here. 0.54 beside 66 is most likely 54 percent, and on the "
        "chart it would look like a catastrophe.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2026-03, practice: hill, value: 0.54})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2026-03, practice: hill, value: 54})",
    .check = check,
};

}  // namespace cop
