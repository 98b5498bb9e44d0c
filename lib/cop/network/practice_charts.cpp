#include "cop/network/practice_charts.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <fmt/core.h>

#include "cop/charts/draw_chart.hpp"
#include "cop/report/phrases.hpp"
#include "cop/stats/funnel.hpp"
#include "cop/stats/refusal.hpp"

namespace cop {
namespace {

constexpr std::size_t fewest_points = 3;
constexpr double percent = 100;

/// A point without label and value between two others, so that no line joins them: they are
/// practices, not moments.
void add_gap(Chart& chart, double x) {
  if (!chart.points.empty())
    chart.points.push_back({(chart.points.back().x + x) / 2, "", {}, false});
}

void add_limit(Chart& chart, LineRole role, std::string label, double from, double to,
               double share) {
  chart.lines.push_back({role, std::move(label), from, to, share * percent});
}

void add_funnel(Chart& chart, double pooled, const std::vector<double>& sizes) {
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    const double from = i == 0 ? sizes[i] : (sizes[i - 1] + sizes[i]) / 2;
    const double to = i + 1 == sizes.size() ? sizes[i] : (sizes[i] + sizes[i + 1]) / 2;
    const stats::FunnelLimits limits = stats::funnel_limits(pooled, std::max(sizes[i], 1.0));
    const bool is_last = i + 1 == sizes.size();
    add_limit(chart, LineRole::lower_limit, is_last ? "3 SD" : "", from, to, limits.far.lower);
    add_limit(chart, LineRole::upper_limit, is_last ? "3 SD" : "", from, to, limits.far.upper);
    add_limit(chart, LineRole::lower_near_limit, is_last ? "2 SD" : "", from, to,
              limits.near.lower);
    add_limit(chart, LineRole::upper_near_limit, is_last ? "2 SD" : "", from, to,
              limits.near.upper);
  }
}

ChartPoint funnel_point(const stats::Proportion& counts, std::string name, double pooled,
                        double x) {
  const auto share = static_cast<double>(shown_percent(counts));
  const stats::Interval far = stats::funnel_limits(pooled, std::max(x, 1.0)).far;
  const bool is_outside = share > far.upper * percent || share < far.lower * percent;
  return {x, std::move(name), share, true, is_outside ? PointSignal::outside : PointSignal::none};
}

std::optional<Chart> run_chart(std::string title, const std::vector<PooledPoint>& points) {
  ChartRequest request;
  request.title = std::move(title);
  request.unit = "%";
  stats::Series values;
  for (const PooledPoint& point : points) {
    request.moments.push_back(
        {static_cast<double>(point.period.from().number()), point.period.text()});
    values.push_back(point.share ? std::optional(std::round(*point.share * percent))
                                 : std::nullopt);
  }
  if (stats::present(values).size() < fewest_points) return std::nullopt;
  request.series = stats::subgroups(values);
  try {
    return draw_chart(request).picture;
  } catch (const stats::Refusal&) {
    return std::nullopt;
  }
}

}  // namespace

long shown_percent(const stats::Proportion& counts) {
  return std::lround(counts.value() * percent);
}

long shown_size(const stats::Proportion& counts) {
  constexpr double step = 10;
  return std::max(10L, std::lround(static_cast<double>(counts.n) / step) * 10);
}

std::string neutral_name(std::size_t place) { return fmt::format("practice {}", place + 1); }

Chart funnel_chart(const PooledMeasure& measure) {
  const std::vector<const PooledPractice*> practices = measure.shown();
  std::vector<std::size_t> places(practices.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  const auto size_of = [&](std::size_t place) {
    return shown_size(practices[place]->latest.counts);
  };
  std::stable_sort(places.begin(), places.end(),
                   [&](std::size_t a, std::size_t b) { return size_of(a) < size_of(b); });
  const double pooled = stats::pooled_share(measure.all_counts());
  Chart chart;
  chart.title = measure.definition->name + ": practices by size";
  chart.unit = "%";
  chart.kind =
      "Funnel plot: few people on the left, many on the right; limits at 2 and 3 standard "
      "deviations";
  std::vector<double> sizes;
  long outside = 0;
  for (const std::size_t place : places) {
    // Practices of one size stand a hair apart: points are in increasing order.
    constexpr double hair = 0.001;
    auto x = static_cast<double>(size_of(place));
    if (!sizes.empty()) x = std::max(x, sizes.back() + hair);
    add_gap(chart, x);
    chart.points.push_back(
        funnel_point(practices[place]->latest.counts, neutral_name(place), pooled, x));
    outside += chart.points.back().signal == PointSignal::outside ? 1 : 0;
    sizes.push_back(x);
  }
  if (sizes.empty()) return chart;
  add_limit(chart, LineRole::centre, fmt::format("all {:.0f}%", pooled * percent), sizes.front(),
            sizes.back(), std::round(pooled * percent) / percent);
  add_funnel(chart, pooled, sizes);
  chart.description = fmt::format("{} by number of people; {} outside the outer limits.",
                                  counted(static_cast<long>(sizes.size()), "practice", "practices"),
                                  outside == 0 ? "none lies" : counted(outside, "lies", "lie"));
  return chart;
}

Chart caterpillar_chart(const PooledMeasure& measure) {
  Chart chart;
  chart.title = measure.definition->name + ": practices in order";
  chart.unit = "%";
  chart.kind = "Caterpillar plot, 95% intervals (Wilson)";
  const std::vector<const PooledPractice*> practices = measure.shown();
  for (std::size_t i = 0; i < practices.size(); ++i) {
    const stats::Proportion& counts = practices[i]->latest.counts;
    const auto x = static_cast<double>(i + 1);
    constexpr double half = 0.3;
    add_gap(chart, x);
    chart.points.push_back({x, neutral_name(i), static_cast<double>(shown_percent(counts))});
    const stats::Interval interval = stats::wilson(counts);
    const std::string label = i + 1 == practices.size() ? "95%" : "";
    add_limit(chart, LineRole::lower_near_limit, label, x - half, x + half,
              std::round(interval.lower * percent) / percent);
    add_limit(chart, LineRole::upper_near_limit, label, x - half, x + half,
              std::round(interval.upper * percent) / percent);
  }
  chart.description =
      fmt::format("{} from the lowest share to the highest, each with its 95% interval.",
                  counted(static_cast<long>(practices.size()), "practice", "practices"));
  return chart;
}

std::optional<Chart> pooled_run_chart(const PooledMeasure& measure, long min_cell) {
  return run_chart(measure.definition->name + ": all practices", pooled_points(measure, min_cell));
}

std::optional<Chart> practice_run_chart(const PooledPractice& practice, std::string title,
                                        long min_cell) {
  std::vector<PooledPoint> points;
  for (const PracticePoint& point : practice.series->points) {
    const bool is_told = !is_small(point.counts, min_cell);
    points.push_back({point.period, is_told ? std::optional(point.counts.value()) : std::nullopt});
  }
  return run_chart(std::move(title), points);
}

}  // namespace cop
