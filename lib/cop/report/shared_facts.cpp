#include "cop/report/shared_facts.hpp"

#include <algorithm>
#include <cmath>

#include "cop/model/measure_kind.hpp"
#include "cop/model/strata.hpp"
#include "cop/model/value_bounds.hpp"
#include "cop/report/contributors.hpp"
#include "cop/report/figure_counts.hpp"
#include "cop/report/small_counts.hpp"

namespace cop {
namespace {

/// Stands for a count of the flow that is not told.
constexpr long withheld_count = -1;

bool is_proportion(const Measure& measure) {
  return measure.data && measure.data->value == DataKind::proportion;
}

void withhold_counts(const Measure& measure, SeriesPoint& point) {
  point.numerator.reset();
  point.denominator.reset();
  point.n.reset();
  if (point.value) point.value = rounded(measure, *point.value);
}

void withhold(const Measure& measure, SeriesPoint& point, const Contributors& contributors,
              long min_cell) {
  const FigureCounts counts = counts_of(measure, point);
  const bool few = has_few_people(measure, counts, min_cell) ||
                   are_few_rows(point.figures, min_cell) ||
                   Contributors::are_few_members_in(point.figures);
  const bool may_tell_some = has_few_of_them(measure, counts, min_cell) ||
                             contributors.are_few_practices_in(point.figures);
  if (!few && !may_tell_some) return;
  withhold_counts(measure, point);
  if (few) point.value.reset();
}

/// One point alone could be worked out from a sum over all of them.
void withhold_a_second(const Measure& measure, std::vector<SeriesPoint>& points) {
  const auto withheld = [](const SeriesPoint& point) { return is_withheld(point); };
  if (std::count_if(points.begin(), points.end(), withheld) != 1) return;
  SeriesPoint* smallest = nullptr;
  const auto size = [](const SeriesPoint& point) {
    return point.denominator ? *point.denominator : static_cast<double>(point.n ? *point.n : 0);
  };
  for (SeriesPoint& point : points) {
    const bool counted = !is_withheld(point) && (point.denominator || point.n);
    if (counted && (smallest == nullptr || size(point) < size(*smallest))) smallest = &point;
  }
  if (smallest != nullptr) withhold_counts(measure, *smallest);
}

void withhold_flow(std::vector<FlowStep>& flow, FlowOf of, long min_cell) {
  std::vector<FlowStep*> steps;
  std::vector<long> counts;
  for (FlowStep& step : flow) {
    if (step.of != of) continue;
    steps.push_back(&step);
    counts.push_back(step.n);
  }
  const std::vector<bool> hidden = suppress(counts, min_cell);
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (hidden[i]) steps[i]->n = withheld_count;
  }
}

}  // namespace

Facts shared_facts(const Facts& facts, long min_cell) {
  Facts shared = facts;
  const Contributors contributors(facts);
  for (Series& series : shared.series) {
    if (is_reference(*series.measure)) continue;
    for (SeriesPoint& point : series.points) {
      withhold(*series.measure, point, contributors, min_cell);
    }
    withhold_a_second(*series.measure, series.points);
  }
  withhold_flow(shared.flow, FlowOf::patients, min_cell);
  withhold_flow(shared.flow, FlowOf::letters, min_cell);
  return shared;
}

SeriesPoint exact_point(const Measure& measure, const SeriesPoint& point) {
  return is_rounded(point) ? series_of(measure, point.figures).points.front() : point;
}

Series exact_series(const Series& series) {
  Series exact = series;
  for (SeriesPoint& point : exact.points) point = exact_point(*series.measure, point);
  return exact;
}

/// In steps of five percent, or one digit that counts: any such share comes from more than one
/// small count. Steps of one percent would not do: 3 of 13 is the only one at 23%.
double rounded(const Measure& measure, double value) {
  constexpr double step = 5;
  if (is_proportion(measure)) {
    const double percent = is_fraction(measure) ? 100 : 1;
    return std::round(value * percent / step) * step / percent;
  }
  if (value <= 0) return std::round(value);
  const double power = std::pow(10, std::floor(std::log10(value)));
  return std::round(value / power) * power;
}

bool is_withheld(const SeriesPoint& point) {
  const bool has_counts = point.numerator || point.denominator || point.n;
  return std::any_of(point.figures.begin(), point.figures.end(), [&](const Figure& figure) {
    const Observation& o = *figure.observation;
    const bool had_counts = o.numerator || o.denominator || o.n;
    return (had_counts && !has_counts) || (figure.value && !point.value);
  });
}

bool is_rounded(const SeriesPoint& point) { return point.value && is_withheld(point); }

bool is_withheld(const FlowStep& step) { return step.n == withheld_count; }

SharedFigure shared_figure(const Measure& measure, const Figure& figure, long min_cell) {
  const FigureCounts counts = counts_of(measure, figure);
  if (is_reference(measure)) return {counts.value, counts.n};
  if (has_few_people(measure, counts, min_cell)) return {std::nullopt, std::nullopt, true};
  if (!has_few_of_them(measure, counts, min_cell)) return {counts.value, counts.n};
  return {counts.value ? std::optional(rounded(measure, *counts.value)) : std::nullopt,
          std::nullopt, true};
}

}  // namespace cop
