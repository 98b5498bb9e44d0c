#include "cop/stats/run_chart.hpp"

#include <cmath>
#include <stdexcept>

#include "cop/stats/average.hpp"

namespace cop::stats {
namespace {

void require(bool condition, const char* message) {
  if (!condition) throw std::invalid_argument(message);
}

void check_options(const RunChartOptions& options, std::size_t size) {
  require(!options.freeze || options.parts.empty(),
          "a frozen baseline and phases cannot be combined");
  require(options.freeze != std::size_t{0}, "a frozen baseline has at least one point");
  std::size_t previous = 0;
  for (const std::size_t last : options.parts) {
    require(last > previous, "the last points of the phases must increase");
    require(last < size, "each phase has at least one point");
    previous = last;
  }
  for (const std::size_t point : options.exclude) {
    require(point >= 1 && point <= size, "an excluded point is not in the series");
  }
  require(std::isfinite(options.multiply), "the multiplier is not a finite number");
  require(!options.centre || std::isfinite(*options.centre), "the centre is not a finite number");
}

std::vector<RunChartPoint> lay_out_points(std::span<const std::optional<double>> values,
                                          const RunChartOptions& options) {
  std::vector<RunChartPoint> points;
  points.reserve(values.size());
  std::size_t part = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (part < options.parts.size() && i >= options.parts[part]) ++part;
    RunChartPoint point;
    point.part = static_cast<int>(part) + 1;
    point.value = values[i];
    point.baseline = !options.freeze || i < *options.freeze;
    points.push_back(point);
  }
  for (const std::size_t excluded : options.exclude) points[excluded - 1].included = false;
  return points;
}

/// Reads one phase, finds its line and writes the line to its points.
RunChartPart analyse_part(std::span<RunChartPoint> points, std::optional<double> given_centre) {
  RunChartPart part;
  part.part = points.front().part;
  std::vector<double> baseline;
  std::vector<double> included;
  for (const RunChartPoint& point : points) {
    if (!point.included) continue;
    ++part.observations;
    if (!point.value) continue;
    included.push_back(*point.value);
    if (point.baseline) baseline.push_back(*point.value);
  }
  part.centre = given_centre ? given_centre : median(baseline);
  if (part.centre) part.runs = analyse_runs(included, *part.centre);
  for (RunChartPoint& point : points) point.centre = part.centre;
  return part;
}

void scale(std::optional<double>& number, double factor) {
  if (number) *number *= factor;
}

void scale(RunChart& chart, double factor) {
  for (RunChartPoint& point : chart.points) {
    scale(point.value, factor);
    scale(point.centre, factor);
  }
  for (RunChartPart& part : chart.parts) scale(part.centre, factor);
}

}  // namespace

Series ratios(std::span<const std::optional<double>> numerators,
              std::span<const std::optional<double>> denominators) {
  require(numerators.size() == denominators.size(), "numerators and denominators differ in number");
  Series result(numerators.size());
  for (std::size_t i = 0; i < result.size(); ++i) {
    const bool defined = numerators[i] && denominators[i] && std::abs(*denominators[i]) > 0;
    if (defined) result[i] = *numerators[i] / *denominators[i];
  }
  return result;
}

RunChart run_chart(std::span<const std::optional<double>> values, const RunChartOptions& options) {
  check_options(options, values.size());
  RunChart chart;
  chart.points = lay_out_points(values, options);
  const std::span<RunChartPoint> points(chart.points);
  std::size_t first = 0;
  for (std::size_t next = 1; next <= points.size(); ++next) {
    if (next < points.size() && points[next].part == points[first].part) continue;
    chart.parts.push_back(analyse_part(points.subspan(first, next - first), options.centre));
    first = next;
  }
  scale(chart, options.multiply);
  return chart;
}

}  // namespace cop::stats
