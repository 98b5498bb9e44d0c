#include "cop/report/shown_chart.hpp"

#include <algorithm>

#include "cop/report/shared_facts.hpp"

namespace cop {
namespace {

/// Points that need no rounding stand where they are; each of a moving range tells of two.
void keep_exact_points(const Series& series, MeasureChart& chart) {
  if (!chart.drawn || chart.request.type == stats::ChartType::mr) return;
  for (std::size_t i = 0; i < series.points.size(); ++i) {
    if (is_rounded(series.points[i])) continue;
    chart.drawn->picture.points[i].value = chart.drawn->numbers.chart.points[i].value;
  }
}

}  // namespace

std::optional<MeasureChart> shown_chart(const Language& say, const Series& series,
                                        const Facts* facts) {
  ChartWishes wishes{.say = say};
  const bool tells_roundly =
      std::any_of(series.points.begin(), series.points.end(),
                  [](const SeriesPoint& point) { return is_rounded(point); });
  if (tells_roundly) {
    wishes.rounding = [&measure = *series.measure](double n) { return rounded(measure, n); };
  }
  const Series exact = exact_series(series);
  auto chart =
      facts == nullptr ? unmarked_chart(exact, wishes) : measure_chart(exact, *facts, wishes);
  if (chart && tells_roundly) keep_exact_points(series, *chart);
  return chart;
}

}  // namespace cop
