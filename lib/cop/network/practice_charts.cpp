#include "cop/network/practice_charts.hpp"

#include <algorithm>
#include <numeric>

#include <fmt/core.h>
#include <fmt/ranges.h>

#include "cop/base/number_text.hpp"
#include "cop/charts/chart_words.hpp"
#include "cop/charts/picture.hpp"
#include "cop/network/pooled_words.hpp"
#include "cop/report/phrases.hpp"
#include "cop/stats/average.hpp"
#include "cop/stats/refusal.hpp"

namespace cop {
namespace {

constexpr std::size_t fewest_points = 3;

/// A point without label and value between two others, so that no line joins them: they are
/// practices, not moments.
void add_gap(Chart& chart, double x) {
  if (!chart.points.empty())
    chart.points.push_back({(chart.points.back().x + x) / 2, "", {}, false});
}

/// Where a funnel's middle is drawn: the figure of all as it is told, but not so near to no one or
/// everyone that there are no limits.
double drawn_centre(const ShownMeasure& shown) {
  const double half = shown.total.step.size() / 2;
  const double centre = std::max(shown.total.value, half);
  return shown.definition.kind == PoolKind::share ? std::min(centre, shown.definition.factor - half)
                                                  : centre;
}

/// The figure of all as it is told.
ChartLine line_of_all(const ShownMeasure& shown, double from, double to) {
  const char* const unit = shown.definition.unit == "%" ? "%" : "";
  return {LineRole::centre, "all " + shown_text(shown.total, unit), from, to, shown.total.value};
}

void add_funnel(Chart& chart, const ShownMeasure& shown, const std::vector<double>& sizes) {
  const double centre = drawn_centre(shown);
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    const double from = i == 0 ? sizes[i] : (sizes[i - 1] + sizes[i]) / 2;
    const double to = i + 1 == sizes.size() ? sizes[i] : (sizes[i] + sizes[i + 1]) / 2;
    const stats::FunnelLimits limits = funnel_limits(shown.definition, centre, sizes[i]);
    const bool is_last = i + 1 == sizes.size();
    const char* const far = is_last ? "3 SD" : "";
    const char* const near = is_last ? "2 SD" : "";
    chart.lines.push_back({LineRole::lower_limit, far, from, to, limits.far.lower});
    chart.lines.push_back({LineRole::upper_limit, far, from, to, limits.far.upper});
    chart.lines.push_back({LineRole::lower_near_limit, near, from, to, limits.near.lower});
    chart.lines.push_back({LineRole::upper_near_limit, near, from, to, limits.near.upper});
  }
}

/// A mean is a sum of floating numbers: what is the same but for its last digits must lie on its
/// median.
double without_noise(double value, const Step& shown) {
  constexpr int digits = 6;
  return Step{1, shown.exponent - digits}.rounded(value);
}

/// The picture of a judged run chart with its figures, and their median, as they are told.
Chart picture_as_told(const ChartRequest& request, stats::JudgedChart judged,
                      const stats::Series& told) {
  const std::optional<double> median = stats::median(stats::present(told));
  for (stats::ControlPoint& point : judged.chart.points) point.centre = median;
  for (stats::ControlPart& part : judged.chart.parts) part.centre = median;
  const std::string description = description_of(request, judged);
  for (std::size_t i = 0; i < told.size(); ++i) judged.chart.points[i].value = told[i];
  Chart picture = picture_of(request, judged);
  picture.kind = kind_of(request);
  picture.description = description;
  return picture;
}

std::optional<Chart> run_chart(const ShownMeasure& shown, std::string title,
                               const std::vector<PooledPoint>& points) {
  ChartRequest request;
  request.title = std::move(title);
  request.unit = shown.definition.unit;
  stats::Series exact;
  stats::Series told;
  for (const PooledPoint& point : points) {
    request.moments.push_back(
        {static_cast<double>(point.period.from().number()), point.period.text()});
    exact.emplace_back();
    told.emplace_back();
    if (!point.figure) continue;
    const double value = shown.measure.value_of(*point.figure);
    exact.back() = shown.definition.kind == PoolKind::mean
                       ? without_noise(value, shown.rounding.finest())
                       : value;
    told.back() = shown.rounding.shown(*point.figure).value;
  }
  if (stats::present(exact).size() < fewest_points) return std::nullopt;
  request.series = stats::subgroups(exact);
  try {
    return picture_as_told(request,
                           stats::judged_chart(request.type, request.rules, request.series), told);
  } catch (const stats::Refusal&) {
    return std::nullopt;
  }
}

std::string funnel_words(std::size_t practices, std::vector<std::size_t> outside) {
  std::sort(outside.begin(), outside.end());
  std::vector<std::string> names;
  for (const std::size_t place : outside) names.push_back(neutral_name(place));
  return fmt::format("{} from few on the left to many on the right; beyond the outer limits: {}.",
                     counted(static_cast<long>(practices), "practice", "practices"),
                     names.empty() ? "none" : fmt::format("{}", fmt::join(names, ", ")));
}

}  // namespace

std::vector<std::size_t> by_size(const ShownMeasure& shown) {
  std::vector<std::size_t> places(shown.practices.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  const auto size_of = [&](std::size_t i) { return shown.practices[i].latest.size; };
  std::stable_sort(places.begin(), places.end(),
                   [&](std::size_t a, std::size_t b) { return size_of(a) < size_of(b); });
  return places;
}

Chart funnel_chart(const ShownMeasure& shown) {
  Chart chart;
  chart.title = shown.definition.name + ": practices by size";
  chart.unit = shown.definition.unit;
  chart.kind = fmt::format(
      "Funnel plot: across, {} (in tens); limits at 2 and 3 standard deviations",
      shown.definition.kind == PoolKind::share ? "of how many people" : "in how large an exposure");
  std::vector<double> sizes;
  std::vector<std::size_t> outside;
  for (const std::size_t place : by_size(shown)) {
    const ShownPractice& practice = shown.practices[place];
    // Practices of one size stand a hair apart: points are in increasing order.
    constexpr double hair = 0.001;
    auto x = static_cast<double>(practice.latest.size);
    if (!sizes.empty()) x = std::max(x, sizes.back() + hair);
    add_gap(chart, x);
    chart.points.push_back({x, number_text(practice.latest.size), practice.latest.value, true,
                            practice.is_outside ? PointSignal::outside : PointSignal::none});
    if (practice.is_outside) outside.push_back(place);
    sizes.push_back(x);
  }
  if (sizes.empty()) return chart;
  chart.lines.push_back(line_of_all(shown, sizes.front(), sizes.back()));
  add_funnel(chart, shown, sizes);
  chart.description = funnel_words(sizes.size(), outside);
  return chart;
}

Chart caterpillar_chart(const ShownMeasure& shown) {
  const PoolKind kind = shown.definition.kind;
  Chart chart;
  chart.title = shown.definition.name + ": practices in order";
  chart.unit = shown.definition.unit;
  chart.kind = fmt::format("Caterpillar plot, 95% intervals ({})",
                           kind == PoolKind::share  ? "Wilson"
                           : kind == PoolKind::rate ? "Garwood"
                                                    : "t, where a standard deviation is given");
  for (std::size_t i = 0; i < shown.practices.size(); ++i) {
    const ShownFigure& latest = shown.practices[i].latest;
    const auto x = static_cast<double>(i + 1);
    add_gap(chart, x);
    chart.points.push_back({x, neutral_name(i), latest.value});
    if (const auto interval = shown.rounding.interval(shown.practices[i].practice->latest)) {
      chart.points.back().interval = {interval->lower, interval->upper};
    }
  }
  const std::size_t practices = shown.practices.size();
  chart.lines.push_back(line_of_all(shown, 1, static_cast<double>(practices)));
  chart.description =
      fmt::format("{} from the lowest to the highest, each with its 95% interval{}.",
                  counted(static_cast<long>(practices), "practice", "practices"),
                  kind == PoolKind::mean ? " where it gives a standard deviation" : "");
  return chart;
}

std::optional<Chart> pooled_run_chart(const ShownMeasure& shown, long min_cell) {
  return run_chart(shown, shown.definition.name + ": all " + kinds_text(shown.measure),
                   pooled_points(shown.measure, min_cell));
}

std::optional<Chart> practice_run_chart(const ShownMeasure& shown, const ShownPractice& practice,
                                        std::string title, long min_cell) {
  std::vector<PooledPoint> points;
  for (const PracticePoint& point : practice.practice->series->points()) {
    const bool is_told = !is_small(point.counts, min_cell);
    points.push_back({point.period(), is_told ? std::optional(point) : std::nullopt});
  }
  return run_chart(shown, std::move(title), points);
}

}  // namespace cop
