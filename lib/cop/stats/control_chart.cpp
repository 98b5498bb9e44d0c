#include "cop/stats/control_chart.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "cop/stats/chart_checks.hpp"
#include "cop/stats/phase.hpp"

namespace cop::stats {
namespace {

std::vector<ControlPoint> lay_out_points(std::span<const Subgroup> series,
                                         const ChartOptions& options) {
  std::vector<ControlPoint> points(series.size());
  std::size_t part = 0;
  for (std::size_t i = 0; i < series.size(); ++i) {
    if (part < options.parts.size() && i >= options.parts[part]) ++part;
    points[i].part = static_cast<int>(part) + 1;
    points[i].value = series[i].value;
    points[i].denominator = series[i].denominator;
    points[i].size = series[i].size;
    points[i].baseline = !options.freeze || (i >= options.before_baseline && i < *options.freeze);
  }
  for (const std::size_t excluded : options.exclude) points[excluded - 1].included = false;
  return points;
}

ControlPart part_of(std::span<const ControlPoint> points, const ChartTypeFacts& type) {
  ControlPart part;
  part.part = points.front().part;
  part.centre = points.front().centre;
  std::vector<double> included;
  for (const ControlPoint& point : points) {
    part.outside += point.outside ? 1 : 0;
    if (!point.included) continue;
    ++part.observations;
    if (point.value) included.push_back(*point.value);
  }
  if (part.centre) part.runs = analyse_runs(included, *part.centre);
  part.runs_signal = type.takes_runs_rules && part.runs.signal();
  return part;
}

/// All numbers of a point that are in the unit of its value.
std::array<std::optional<double>*, 7> numbers_of(ControlPoint& point) {
  return {&point.value, &point.centre,     &point.sigma,     &point.lower,
          &point.upper, &point.near_lower, &point.near_upper};
}

/// From the scale of its tests back to that of the times.
void take_back(ControlChart& chart, std::span<const Subgroup> series) {
  const auto transform = [](std::optional<double>& number) {
    if (number) number = finite(std::pow(*number, nelson_power));
  };
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    for (std::optional<double>* number : numbers_of(chart.points[i])) transform(*number);
    chart.points[i].value = series[i].value;
  }
  for (ControlPart& part : chart.parts) transform(part.centre);
}

void finish_points(std::span<ControlPoint> points, bool cut_at_zero) {
  for (ControlPoint& point : points) {
    if (cut_at_zero) cut_below(point, 0);
    point.outside = point.value && ((point.lower && *point.value < *point.lower) ||
                                    (point.upper && *point.value > *point.upper));
  }
}

}  // namespace

void rescale(ControlChart& chart, double factor) {
  const auto scale = [factor](std::optional<double>& number) {
    if (number) number = finite(*number * factor);
  };
  for (ControlPoint& point : chart.points) {
    for (std::optional<double>* number : numbers_of(point)) scale(*number);
  }
  for (ControlPart& part : chart.parts) scale(part.centre);
}

ControlChart control_chart(ChartType type, std::span<const Subgroup> series,
                           const ChartOptions& options) {
  const ChartTypeFacts& facts = facts_of(type);
  check_options(options, series.size());
  check_data(facts, series, options);
  ControlChart chart{type, lay_out_points(series, options), {}};
  const std::span<ControlPoint> points(chart.points);
  const bool cut_at_zero = options.floor_at_zero &&
                           std::none_of(points.begin(), points.end(), [](const ControlPoint& p) {
                             return p.value && *p.value < 0;
                           });
  std::size_t first = 0;
  for (std::size_t next = 1; next <= points.size(); ++next) {
    if (next < points.size() && points[next].part == points[first].part) continue;
    Phase phase{series.subspan(first, next - first), points.subspan(first, next - first),
                options.centre, options.screening};
    facts.draw(phase);
    finish_points(phase.points, cut_at_zero);
    chart.parts.push_back(part_of(phase.points, facts));
    first = next;
  }
  if (type == ChartType::t) take_back(chart, series);
  rescale(chart, options.multiply);
  return chart;
}

}  // namespace cop::stats
