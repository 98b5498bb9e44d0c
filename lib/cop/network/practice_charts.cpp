#include "cop/network/practice_charts.hpp"

#include <algorithm>
#include <numeric>

#include <fmt/core.h>
#include <fmt/ranges.h>

#include "cop/base/number_text.hpp"
#include "cop/charts/draw_chart.hpp"
#include "cop/network/pooled_words.hpp"
#include "cop/network/shown_figure.hpp"
#include "cop/report/phrases.hpp"
#include "cop/stats/funnel.hpp"
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

/// The funnel around the figure of all as it is told, in the measure's unit: limits around the
/// figure itself would tell it to the last digit.
class Funnel {
 public:
  explicit Funnel(const PooledMeasure& measure)
      : is_share_(measure.definition->kind == PoolKind::share),
        factor_(measure.definition->factor) {
    const double half = shown_step(measure).size() / 2;
    centre_ = std::max(shown_total(measure, measure.total()), half);
    if (is_share_) centre_ = std::min(centre_, factor_ - half);
  }

  [[nodiscard]] stats::FunnelLimits at(double size) const {
    const double centre = centre_ / factor_;
    stats::FunnelLimits limits =
        is_share_ ? stats::funnel_limits(centre, size) : stats::rate_funnel_limits(centre, size);
    for (stats::Interval* one : {&limits.near, &limits.far}) {
      one->lower *= factor_;
      one->upper *= factor_;
    }
    return limits;
  }

 private:
  bool is_share_;
  double factor_;
  double centre_ = 0;
};

/// The figure of all as it is told.
ChartLine line_of_all(const PooledMeasure& measure, double from, double to) {
  const double told = shown_total(measure, measure.total());
  const char* const unit = measure.definition->unit == "%" ? "%" : "";
  return {LineRole::centre, "all " + shown_text(told, shown_step(measure), unit), from, to, told};
}

void add_funnel(Chart& chart, const Funnel& funnel, const std::vector<double>& sizes) {
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    const double from = i == 0 ? sizes[i] : (sizes[i - 1] + sizes[i]) / 2;
    const double to = i + 1 == sizes.size() ? sizes[i] : (sizes[i] + sizes[i + 1]) / 2;
    const stats::FunnelLimits limits = funnel.at(sizes[i]);
    const bool is_last = i + 1 == sizes.size();
    const char* const far = is_last ? "3 SD" : "";
    const char* const near = is_last ? "2 SD" : "";
    chart.lines.push_back({LineRole::lower_limit, far, from, to, limits.far.lower});
    chart.lines.push_back({LineRole::upper_limit, far, from, to, limits.far.upper});
    chart.lines.push_back({LineRole::lower_near_limit, near, from, to, limits.near.lower});
    chart.lines.push_back({LineRole::upper_near_limit, near, from, to, limits.near.upper});
  }
}

ChartPoint funnel_point(double value, std::string label, const Funnel& funnel, double x) {
  const stats::Interval far = funnel.at(x).far;
  const bool is_outside = value > far.upper || value < far.lower;
  return {x, std::move(label), value, true, is_outside ? PointSignal::outside : PointSignal::none};
}

std::optional<Chart> run_chart(const PooledMeasure& measure, std::string title,
                               const std::vector<PooledPoint>& points, bool is_total) {
  ChartRequest request;
  request.title = std::move(title);
  request.unit = measure.definition->unit;
  stats::Series values;
  for (const PooledPoint& point : points) {
    request.moments.push_back(
        {static_cast<double>(point.period.from().number()), point.period.text()});
    values.emplace_back();
    if (!point.figure) continue;
    values.back() = is_total ? shown_total(measure, *point.figure)
                             : shown_step(measure).rounded(measure.value_of(*point.figure));
  }
  if (stats::present(values).size() < fewest_points) return std::nullopt;
  request.series = stats::subgroups(values);
  try {
    return draw_chart(request).picture;
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

std::vector<std::size_t> by_shown_size(const PooledMeasure& measure) {
  const std::vector<const PooledPractice*> practices = measure.shown();
  std::vector<std::size_t> places(practices.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  const auto size_of = [&](std::size_t i) { return shown_size(practices[i]->latest.counts.n); };
  std::stable_sort(places.begin(), places.end(),
                   [&](std::size_t a, std::size_t b) { return size_of(a) < size_of(b); });
  return places;
}

Chart funnel_chart(const PooledMeasure& measure) {
  const std::vector<const PooledPractice*> practices = measure.shown();
  const Funnel funnel(measure);
  const Step step = shown_step(measure);
  Chart chart;
  chart.title = measure.definition->name + ": practices by size";
  chart.unit = measure.definition->unit;
  chart.kind =
      fmt::format("Funnel plot: across, {} (in tens); limits at 2 and 3 standard deviations",
                  measure.definition->kind == PoolKind::share ? "of how many people"
                                                              : "in how large an exposure");
  std::vector<double> sizes;
  std::vector<std::size_t> outside;
  for (const std::size_t place : by_shown_size(measure)) {
    const PracticePoint& latest = practices[place]->latest;
    // Practices of one size stand a hair apart: points are in increasing order.
    constexpr double hair = 0.001;
    const long size = shown_size(latest.counts.n);
    auto x = static_cast<double>(size);
    if (!sizes.empty()) x = std::max(x, sizes.back() + hair);
    add_gap(chart, x);
    chart.points.push_back(
        funnel_point(step.rounded(measure.value_of(latest)), number_text(size), funnel, x));
    if (chart.points.back().signal == PointSignal::outside) outside.push_back(place);
    sizes.push_back(x);
  }
  if (sizes.empty()) return chart;
  chart.lines.push_back(line_of_all(measure, sizes.front(), sizes.back()));
  add_funnel(chart, funnel, sizes);
  chart.description = funnel_words(sizes.size(), outside);
  return chart;
}

Chart caterpillar_chart(const PooledMeasure& measure) {
  const PoolKind kind = measure.definition->kind;
  const Step step = shown_step(measure);
  Chart chart;
  chart.title = measure.definition->name + ": practices in order";
  chart.unit = measure.definition->unit;
  chart.kind = fmt::format("Caterpillar plot, 95% intervals ({})",
                           kind == PoolKind::share  ? "Wilson"
                           : kind == PoolKind::rate ? "Garwood"
                                                    : "t, where a standard deviation is given");
  const std::vector<const PooledPractice*> practices = measure.shown();
  for (std::size_t i = 0; i < practices.size(); ++i) {
    const PracticePoint& latest = practices[i]->latest;
    const auto x = static_cast<double>(i + 1);
    add_gap(chart, x);
    chart.points.push_back({x, neutral_name(i), step.rounded(measure.value_of(latest))});
    if (const auto interval = interval_of(measure, latest)) {
      chart.points.back().interval = {step.rounded(interval->lower), step.rounded(interval->upper)};
    }
  }
  chart.lines.push_back(line_of_all(measure, 1, static_cast<double>(practices.size())));
  chart.description =
      fmt::format("{} from the lowest to the highest, each with its 95% interval{}.",
                  counted(static_cast<long>(practices.size()), "practice", "practices"),
                  kind == PoolKind::mean ? " where it gives a standard deviation" : "");
  return chart;
}

std::optional<Chart> pooled_run_chart(const PooledMeasure& measure, long min_cell) {
  return run_chart(measure, measure.definition->name + ": all " + kinds_text(measure),
                   pooled_points(measure, min_cell), true);
}

std::optional<Chart> practice_run_chart(const PooledMeasure& measure,
                                        const PooledPractice& practice, std::string title,
                                        long min_cell) {
  std::vector<PooledPoint> points;
  for (const PracticePoint& point : practice.series->points()) {
    const bool is_told = !is_small(point.counts, min_cell);
    points.push_back({point.period(), is_told ? std::optional(point) : std::nullopt});
  }
  return run_chart(measure, std::move(title), points, false);
}

}  // namespace cop
