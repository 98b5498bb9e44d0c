#include "cop/report/figure_counts.hpp"

#include <cmath>
#include <set>
#include <string_view>

#include "cop/model/factor.hpp"
#include "cop/model/measure_kind.hpp"
#include "cop/report/small_counts.hpp"

namespace cop {
namespace {

bool is_of(const Measure& measure, DataKind kind) {
  return measure.data && measure.data->value == kind;
}

template <Maybe M>
auto number(const M& field) {
  return field ? std::optional(field->value) : std::nullopt;
}

FigureCounts with_those_that_follow(const Measure& measure, FigureCounts counts) {
  if (!is_quotient(measure)) return counts;
  if (!counts.denominator && counts.n) counts.denominator = static_cast<double>(*counts.n);
  if (counts.numerator || !counts.value || !counts.denominator) return counts;
  // The value may be printed with few digits, and what is counted is whole.
  counts.numerator = std::round(*counts.value * *counts.denominator / factor_of(measure));
  return counts;
}

}  // namespace

FigureCounts counts_of(const Measure& measure, const SeriesPoint& point) {
  return with_those_that_follow(measure,
                                {point.value, point.numerator, point.denominator, point.n});
}

FigureCounts counts_of(const Measure& measure, const Figure& figure) {
  const Observation& o = *figure.observation;
  return with_those_that_follow(
      measure, {figure.value, number(o.numerator), number(o.denominator), number(o.n)});
}

FigureCounts counts_of(const Measure& measure, const Baseline& baseline) {
  return with_those_that_follow(measure, {number(baseline.value), {}, {}, number(baseline.n)});
}

bool has_few_people(const Measure& measure, const FigureCounts& counts, long min_cell) {
  const auto small = [min_cell](const auto& count) {
    return count && is_small(static_cast<double>(*count), min_cell);
  };
  const bool few_in_all = is_of(measure, DataKind::proportion) && small(counts.denominator);
  return few_in_all || small(counts.n) || (is_of(measure, DataKind::count) && small(counts.value));
}

bool has_few_of_them(const Measure& measure, const FigureCounts& counts, long min_cell) {
  if (!counts.numerator) return false;
  if (is_small(*counts.numerator, min_cell)) return true;
  if (!is_of(measure, DataKind::proportion) || !counts.denominator) return false;
  return is_small(*counts.denominator - *counts.numerator, min_cell);
}

bool are_few_rows(std::span<const Figure> figures, long min_cell) {
  std::set<std::string_view> rows;
  for (const Figure& figure : figures) {
    if (!figure.observation->row.given()) return false;
    rows.insert(figure.observation->row->value);
  }
  return is_small(static_cast<double>(rows.size()), min_cell);
}

}  // namespace cop
