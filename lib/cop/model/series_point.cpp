#include "cop/model/series_point.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <string_view>
#include <utility>

#include "cop/model/factor.hpp"
#include "cop/model/measure_kind.hpp"
#include "cop/model/same_figure.hpp"

namespace cop {
namespace {

template <class T>
void add_up(std::optional<T>& sum, const Maybe auto& term) {
  if (term) sum = sum.value_or(T{}) + term->value;
}

bool is_overall(const Figure& figure) { return !is_of_part(*figure.observation); }

bool any_has_counts(const Measure& measure, const std::vector<Figure>& figures) {
  return std::any_of(figures.begin(), figures.end(),
                     [&](const Figure& f) { return has_counts(measure, *f.observation); });
}

/// The mean of all from the means of parts; nothing where one does not say of how many it is.
std::optional<double> mean_of_means(const std::vector<Figure>& rows) {
  double sum = 0, n = 0;
  for (const Figure& row : rows) {
    const auto& size = row.observation->n;
    if (!size || size->value <= 0) return std::nullopt;
    sum += *row.value * static_cast<double>(size->value);
    n += static_cast<double>(size->value);
  }
  return sum / n;
}

std::optional<double> value_of_all(const Measure& measure, const std::vector<Figure>& figures) {
  const std::vector<Figure> rows = one_for_each_row(measure, figures);
  if (rows.empty()) return std::nullopt;
  const auto kind = measure.data ? std::optional(measure.data->value) : std::nullopt;
  const auto mean = kind == DataKind::mean ? mean_of_means(rows) : std::nullopt;
  if (mean) return mean;
  const double sum = std::accumulate(rows.begin(), rows.end(), 0.0,
                                     [](double s, const Figure& f) { return s + *f.value; });
  return kind == DataKind::count ? sum : sum / static_cast<double>(rows.size());
}

}  // namespace

bool has_counts(const Measure& measure, const Observation& o) {
  return is_quotient(measure) && o.numerator && o.denominator && o.denominator->value > 0;
}

void keep_overall_or_parts(std::vector<Figure>& figures) {
  std::set<FigureTime> whole;
  std::set<std::pair<FigureTime, std::string_view>> practices;
  for (const Figure& figure : figures) {
    const Observation& o = *figure.observation;
    if (is_overall(figure)) whole.emplace(o);
    if (o.practice && !is_of_part_of_practice(o)) {
      practices.emplace(FigureTime(o), o.practice->value.text);
    }
  }
  if (whole.empty() && practices.empty()) return;
  std::erase_if(figures, [&](const Figure& figure) {
    const Observation& o = *figure.observation;
    if (whole.contains(FigureTime(o))) return !is_overall(figure);
    const bool has_whole_practice =
        o.practice && practices.contains({FigureTime(o), o.practice->value.text});
    return has_whole_practice && is_of_part_of_practice(o);
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

std::vector<Figure> left_uncounted(const Measure& measure, const std::vector<Figure>& figures) {
  std::vector<Figure> left;
  if (!any_has_counts(measure, figures)) return left;
  std::copy_if(figures.begin(), figures.end(), std::back_inserter(left),
               [&](const Figure& f) { return f.value && !has_counts(measure, *f.observation); });
  return left;
}

FigureSum sum_of(const Measure& measure, const std::vector<Figure>& figures) {
  FigureSum sum;
  const bool counted = any_has_counts(measure, figures);
  for (const Figure& figure : figures) {
    const Observation& o = *figure.observation;
    if (counted && !has_counts(measure, o)) continue;
    add_up(sum.numerator, o.numerator);
    add_up(sum.denominator, o.denominator);
    add_up(sum.n, o.n);
  }
  if (counted) {
    sum.value = *sum.numerator * factor_of(measure) / *sum.denominator;
    return sum;
  }
  // What one figure lacks another one cannot give: they are no quotient.
  const bool of_several = is_quotient(measure) && sum.denominator && *sum.denominator > 0;
  if (of_several) sum.numerator.reset();
  sum.value = value_of_all(measure, figures);
  return sum;
}

SeriesPoint point_of(const Measure& measure, std::vector<Figure> all) {
  const Period& period = all.front().observation->period->value;
  keep_overall_or_parts(all);
  const FigureSum sum = sum_of(measure, all);
  return {period, sum.value, sum.numerator, sum.denominator, sum.n, std::move(all)};
}

}  // namespace cop
