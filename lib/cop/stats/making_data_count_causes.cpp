#include "cop/stats/making_data_count_causes.hpp"

#include <algorithm>
#include <cstdlib>

namespace cop::stats {
namespace {

constexpr std::size_t trend_points = 7;
constexpr std::size_t shift_points = 7;

/// 1 for a rise to the point, -1 for a fall, 0 for a tie or where a value is missing or there is
/// none before.
std::vector<int> steps_to(std::span<const std::optional<double>> values) {
  std::vector<int> steps(values.size(), 0);
  for (std::size_t i = 1; i < values.size(); ++i) {
    if (!values[i - 1] || !values[i]) continue;
    steps[i] = (*values[i] > *values[i - 1] ? 1 : 0) - (*values[i] < *values[i - 1] ? 1 : 0);
  }
  return steps;
}

/// For each point 1 in a trend upward, -1 downward. A point in two trends takes the direction of
/// the step after it, as the later one is written last.
std::vector<int> trends(std::span<const std::optional<double>> values) {
  const std::vector<int> steps = steps_to(values);
  std::vector<int> trend(values.size(), 0);
  std::size_t in_a_row = 0;
  for (std::size_t i = 1; i < values.size(); ++i) {
    in_a_row = steps[i] == 0 ? 0 : steps[i] == steps[i - 1] ? in_a_row + 1 : 1;
    if (in_a_row + 1 < trend_points) continue;
    for (std::size_t k = i + 1 - trend_points; k <= i; ++k) trend[k] = steps[i];
  }
  return trend;
}

/// For each point 1 or -1 where it is one of 7 in a row on that side.
std::vector<int> shifts(std::span<const MdcPoint> points) {
  std::vector<int> shift(points.size(), 0);
  std::size_t first = 0;
  for (std::size_t i = 1; i <= points.size(); ++i) {
    if (i < points.size() && points[i].side == points[first].side) continue;
    if (i - first >= shift_points) {
      std::fill(shift.begin() + static_cast<std::ptrdiff_t>(first),
                shift.begin() + static_cast<std::ptrdiff_t>(i), points[first].side);
    }
    first = i;
  }
  return shift;
}

/// For each point 1 or -1 where it is one of two or more near a limit among three on that side.
std::vector<int> two_in_three(std::span<const MdcPoint> points) {
  std::vector<int> found(points.size(), 0);
  for (std::size_t i = 2; i < points.size(); ++i) {
    const auto three = points.subspan(i - 2, 3);
    const int sides = three[0].side + three[1].side + three[2].side;
    const auto near =
        std::count_if(three.begin(), three.end(), [](const MdcPoint& p) { return p.near_limit; });
    if (std::abs(sides) != 3 || near < 2) continue;
    for (std::size_t k = i - 2; k <= i; ++k) {
      if (points[k].near_limit) found[k] = points[k].side;
    }
  }
  return found;
}

SpecialCause cause_of(const MdcPoint& point, int trend, int near, int shift) {
  if (point.outside) {
    return point.side > 0 ? SpecialCause::above_limit : SpecialCause::below_limit;
  }
  if (trend != 0) return trend > 0 ? SpecialCause::trend_up : SpecialCause::trend_down;
  if (near != 0) {
    return near > 0 ? SpecialCause::two_in_three_above : SpecialCause::two_in_three_below;
  }
  if (shift != 0) return shift > 0 ? SpecialCause::shift_above : SpecialCause::shift_below;
  return SpecialCause::common;
}

}  // namespace

void find_causes(std::span<const std::optional<double>> values, std::span<MdcPoint> points) {
  const std::vector<int> trend = trends(values);
  const std::vector<int> near = two_in_three(points);
  const std::vector<int> shift = shifts(points);
  for (std::size_t i = 0; i < points.size(); ++i) {
    points[i].cause = cause_of(points[i], trend[i], near[i], shift[i]);
  }
}

std::vector<bool> points_of_pattern(SpecialCause pattern,
                                    std::span<const std::optional<double>> values,
                                    std::span<const MdcPoint> points) {
  const bool is_trend = pattern == SpecialCause::trend_up || pattern == SpecialCause::trend_down;
  const bool is_shift =
      pattern == SpecialCause::shift_above || pattern == SpecialCause::shift_below;
  const std::vector<int> sides = is_trend   ? trends(values)
                                 : is_shift ? shifts(points)
                                            : two_in_three(points);
  const int wanted = is_upward(pattern) ? 1 : -1;
  std::vector<bool> in_pattern(points.size());
  std::transform(sides.begin(), sides.end(), in_pattern.begin(),
                 [wanted](int side) { return side == wanted; });
  return in_pattern;
}

}  // namespace cop::stats
