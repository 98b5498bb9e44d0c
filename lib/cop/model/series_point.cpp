#include "cop/model/series_point.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <set>

#include "cop/model/factor.hpp"
#include "cop/model/measure_kind.hpp"
#include "cop/model/same_figure.hpp"

namespace cop {
namespace {

template <class T>
void add_up(std::optional<T>& sum, const Maybe auto& term) {
  if (term) sum = sum.value_or(T{}) + term->value;
}

bool is_overall(const Figure& figure) {
  const Observation& o = *figure.observation;
  const bool part_of_them = o.practice || o.member || o.rater;
  const bool part_of_all = o.group.given() || o.arm.given() || o.row.given();
  return !part_of_them && !part_of_all;
}

bool any_has_counts(const Measure& measure, const std::vector<Figure>& figures) {
  return std::any_of(figures.begin(), figures.end(),
                     [&](const Figure& f) { return has_counts(measure, *f.observation); });
}

std::optional<double> value_of_all(const Measure& measure, const std::vector<Figure>& figures) {
  const std::vector<Figure> rows = one_for_each_row(measure, figures);
  if (rows.empty()) return std::nullopt;
  const double sum = std::accumulate(rows.begin(), rows.end(), 0.0,
                                     [](double s, const Figure& f) { return s + *f.value; });
  const bool counts = measure.data && measure.data->value == DataKind::count;
  return counts ? sum : sum / static_cast<double>(rows.size());
}

}  // namespace

bool has_counts(const Measure& measure, const Observation& o) {
  return is_quotient(measure) && o.numerator && o.denominator && o.denominator->value > 0;
}

void keep_overall_or_parts(std::vector<Figure>& figures) {
  std::set<FigureTime> whole;
  for (const Figure& figure : figures) {
    if (is_overall(figure)) whole.emplace(*figure.observation);
  }
  if (whole.empty()) return;
  std::erase_if(figures, [&](const Figure& figure) {
    return !is_overall(figure) && whole.contains(FigureTime(*figure.observation));
  });
}

std::vector<Figure> one_for_each_row(const Measure& measure, const std::vector<Figure>& figures) {
  struct Row {
    std::size_t place;
    std::vector<double> scores;
  };
  std::vector<Figure> rows;
  std::map<SameFigure, Row> by_raters;
  for (const Figure& figure : figures) {
    if (!figure.value) continue;
    const Observation& o = *figure.observation;
    if (!o.rater || !o.row.given() || has_counts(measure, o)) {
      rows.push_back(figure);
      continue;
    }
    SameFigure row(o);
    row.rater = {};
    const auto [known, is_new] = by_raters.try_emplace(row, Row{rows.size(), {}});
    if (is_new) rows.push_back(figure);
    known->second.scores.push_back(*figure.value);
  }
  for (const auto& [name, row] : by_raters) {
    rows[row.place].value = std::accumulate(row.scores.begin(), row.scores.end(), 0.0) /
                            static_cast<double>(row.scores.size());
  }
  return rows;
}

std::vector<Figure> left_uncounted(const Measure& measure, const SeriesPoint& point) {
  std::vector<Figure> left;
  if (!any_has_counts(measure, point.figures)) return left;
  std::copy_if(point.figures.begin(), point.figures.end(), std::back_inserter(left),
               [&](const Figure& f) { return f.value && !has_counts(measure, *f.observation); });
  return left;
}

SeriesPoint point_of(const Measure& measure, std::vector<Figure> all) {
  const Period& period = all.front().observation->period->value;
  SeriesPoint point{period, {}, {}, {}, {}, std::move(all)};
  keep_overall_or_parts(point.figures);
  const bool counted = any_has_counts(measure, point.figures);
  for (const Figure& figure : point.figures) {
    const Observation& o = *figure.observation;
    if (counted && !has_counts(measure, o)) continue;
    add_up(point.numerator, o.numerator);
    add_up(point.denominator, o.denominator);
    add_up(point.n, o.n);
  }
  if (counted) {
    point.value = *point.numerator * factor_of(measure) / *point.denominator;
    return point;
  }
  // What one figure lacks another one cannot give: they are no quotient.
  const bool of_several = is_quotient(measure) && point.denominator && *point.denominator > 0;
  if (of_several) point.numerator.reset();
  point.value = value_of_all(measure, point.figures);
  return point;
}

}  // namespace cop
