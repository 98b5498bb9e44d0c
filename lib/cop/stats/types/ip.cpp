// The I′ chart: an I chart of ratios that allows for their denominators. Each step between
// neighbours is brought to the deviation of one unit (Taylor 2018, Normalized Individuals Chart).

#include <cmath>
#include <numbers>

#include "cop/stats/average.hpp"
#include "cop/stats/phase.hpp"

namespace cop::stats {
namespace {

constexpr double screening_factor = 3.2665;

/// What each step says the deviation of one unit is.
Series deviations(const Phase& phase) {
  Series result;
  const ControlPoint* before = nullptr;
  for (std::size_t i = 0; i < phase.points.size(); ++i) {
    if (!phase.in_baseline(i)) continue;
    const ControlPoint& point = phase.points[i];
    std::optional<double>& deviation = result.emplace_back();
    if (before != nullptr && before->value && point.value) {
      const double spread = std::sqrt(1 / *before->denominator + 1 / *point.denominator);
      deviation = finite(std::sqrt(std::numbers::pi / 2) * std::abs(*point.value - *before->value) /
                         spread);
    }
    before = &point;
  }
  return result;
}

std::optional<double> centre_of(const Phase& phase) {
  std::vector<double> values;
  std::vector<double> weights;
  for (std::size_t i = 0; i < phase.points.size(); ++i) {
    if (!phase.in_baseline(i) || !phase.points[i].value) continue;
    values.push_back(*phase.points[i].value);
    weights.push_back(*phase.points[i].denominator);
  }
  return weighted_mean(values, weights);
}

}  // namespace

void draw_ip(Phase& phase) {
  phase.set_centre(phase.centre_or(centre_of(phase)));
  const auto deviation = mean_range(deviations(phase), phase.screening, screening_factor);
  if (!deviation) return;
  for (ControlPoint& point : phase.points) {
    if (!point.denominator || !(*point.denominator > 0)) continue;
    set_limits(point, finite(*deviation / std::sqrt(*point.denominator)));
  }
}

}  // namespace cop::stats
