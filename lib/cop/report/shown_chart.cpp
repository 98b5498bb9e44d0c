#include "cop/report/shown_chart.hpp"

#include <algorithm>

#include "cop/language/phrases/measures.hpp"
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

bool is_hidden(const SeriesPoint& point) { return is_withheld(point) && !point.value; }

/// Counts are hidden because they are small: without them every rule would err.
void leave_unjudged(const std::string& why, DrawnChart& drawn) {
  drawn.words = drawn.finding = drawn.picture.description = why;
  std::erase_if(drawn.picture.lines,
                [](const ChartLine& line) { return line.role != LineRole::target; });
  for (ChartPoint& point : drawn.picture.points) {
    point.signal = PointSignal::none;
    point.judgement = Judgement::neutral;
  }
}

/// Says of a chart that some of its points are hidden.
void tell_hidden(const Language& say, const Series& series, DrawnChart& drawn) {
  const auto hidden = std::count_if(series.points.begin(), series.points.end(), is_hidden);
  if (hidden == 0) return;
  const auto& data = series.measure->data;
  if (data && data->value == DataKind::count) {
    leave_unjudged(say(phrase::hidden_not_judged, hidden, series.points.size()), drawn);
    return;
  }
  const std::string without = say(phrase::judged_without_hidden, hidden);
  drawn.words += without;
  drawn.finding += without;
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
  if (chart && chart->drawn) tell_hidden(say, series, *chart->drawn);
  return chart;
}

}  // namespace cop
