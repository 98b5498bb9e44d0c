#include "cop/stats/ihi_rules.hpp"

#include <algorithm>

#include "cop/stats/average.hpp"
#include "cop/stats/quantile.hpp"

namespace cop::stats {
namespace {

/// A value and where it stands.
struct Placed {
  double value;
  std::size_t place;
};

std::vector<Placed> placed(std::span<const std::optional<double>> values, std::size_t first) {
  std::vector<Placed> points;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i]) points.push_back({*values[i], first + i});
  }
  return points;
}

void keep(Pattern& pattern, std::size_t needed, std::vector<Pattern>& found) {
  if (pattern.points.size() >= needed) found.push_back(pattern);
  pattern.points.clear();
}

void find_shifts(const std::vector<Placed>& points, double median, IhiFindings& findings) {
  Pattern run;
  for (const Placed& point : points) {
    const bool is_above = point.value > median;
    if (!is_above && !(point.value < median)) continue;
    (is_above ? findings.above : findings.below) += 1;
    if (run.points.empty() || run.upward != is_above) {
      keep(run, ihi_shift_points, findings.shifts);
      ++findings.runs;
    }
    run.upward = is_above;
    run.points.push_back(point.place);
  }
  keep(run, ihi_shift_points, findings.shifts);
}

void find_trends(std::vector<Placed> points, IhiFindings& findings) {
  const auto equal = [](const Placed& a, const Placed& b) {
    return !(a.value < b.value) && !(b.value < a.value);
  };
  points.erase(std::unique(points.begin(), points.end(), equal), points.end());
  Pattern trend;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const bool rises = i > 0 && points[i].value > points[i - 1].value;
    if (trend.points.size() > 1 && trend.upward != rises) {
      keep(trend, ihi_trend_points, findings.trends);
      trend.points.push_back(points[i - 1].place);
    }
    trend.upward = rises;
    trend.points.push_back(points[i].place);
  }
  keep(trend, ihi_trend_points, findings.trends);
}

void find_far_points(const std::vector<Placed>& points, IhiFindings& findings) {
  std::vector<double> values;
  for (const Placed& point : points) values.push_back(point.value);
  findings.lower_quartile = quantile(values, 0.25);
  findings.upper_quartile = quantile(values, 0.75);
  if (!findings.lower_quartile) return;
  const double reach = 3 * (*findings.upper_quartile - *findings.lower_quartile);
  for (const Placed& point : points) {
    const bool is_far = point.value < *findings.lower_quartile - reach ||
                        point.value > *findings.upper_quartile + reach;
    if (is_far) findings.far_points.push_back(point.place);
  }
}

}  // namespace

IhiFindings ihi_rules(std::span<const std::optional<double>> values, std::optional<double> median,
                      std::size_t first) {
  IhiFindings findings;
  findings.median = median;
  const std::vector<Placed> points = placed(values, first);
  if (median) find_shifts(points, *median, findings);
  find_trends(points, findings);
  find_far_points(points, findings);
  findings.limits = runs_limits(findings.above, findings.below);
  return findings;
}

}  // namespace cop::stats
