#include "cop/stats/making_data_count.hpp"

#include <algorithm>
#include <string>

#include "cop/stats/average.hpp"
#include "cop/stats/making_data_count_causes.hpp"
#include "cop/stats/refusal.hpp"

namespace cop::stats {
namespace {

constexpr double limit_factor = 2.66;

void check(const MdcOptions& options, std::size_t points) {
  std::size_t previous = 0;
  for (const std::size_t last : options.groups) {
    if (last <= previous || last >= points) {
      throw Refusal("bad-phase",
                    "groups must follow each other, and each needs at least one of the " +
                        std::to_string(points) + " points");
    }
    previous = last;
  }
  if (options.fix_after && *options.fix_after < options.before_fixed + fewest_points_for_limits) {
    throw Refusal("short-baseline", "Making Data Count fixes limits on 12 points or more, and " +
                                        std::to_string(*options.fix_after) + " were asked for");
  }
}

/// The lines of one group, from its first values where they are fixed.
MdcPoint lines_of(std::span<const std::optional<double>> values, const MdcOptions& options) {
  const std::size_t fixed = std::min(options.fix_after.value_or(values.size()), values.size());
  const std::size_t before = options.fix_after ? std::min(options.before_fixed, fixed) : 0;
  const Series baseline(values.begin() + static_cast<std::ptrdiff_t>(before),
                        values.begin() + static_cast<std::ptrdiff_t>(fixed));
  MdcPoint lines;
  lines.mean = mean(present(baseline));
  const auto range = mean_range(moving_ranges(baseline), options.screening);
  if (!lines.mean || !range || !(*range > 0)) return lines;
  const double reach = limit_factor * *range;
  lines.lower = finite(*lines.mean - reach);
  lines.upper = finite(*lines.mean + reach);
  lines.near_lower = finite(*lines.mean - reach * 2 / 3);
  lines.near_upper = finite(*lines.mean + reach * 2 / 3);
  return lines;
}

void place(MdcPoint& point, double value) {
  point.side = (value > *point.mean ? 1 : 0) - (value < *point.mean ? 1 : 0);
  point.outside = (point.lower && value < *point.lower) || (point.upper && value > *point.upper);
  point.near_limit = !point.outside && ((point.near_lower && value < *point.near_lower) ||
                                        (point.near_upper && value > *point.near_upper));
}

PointClass class_of(SpecialCause cause, Aim aim) {
  if (cause == SpecialCause::common) return PointClass::common;
  const bool high = is_upward(cause);
  if (aim == Aim::neutral) return high ? PointClass::neutral_high : PointClass::neutral_low;
  return high == (aim == Aim::increase) ? PointClass::improvement : PointClass::concern;
}

VariationIcon icon_of(const MdcPoint& point) {
  const bool high = is_upward(point.cause);
  switch (point.judged) {
    case PointClass::common: return VariationIcon::common;
    case PointClass::improvement:
      return high ? VariationIcon::improvement_high : VariationIcon::improvement_low;
    case PointClass::concern:
      return high ? VariationIcon::concern_high : VariationIcon::concern_low;
    case PointClass::neutral_high: return VariationIcon::neutral_high;
    case PointClass::neutral_low: return VariationIcon::neutral_low;
  }
  return VariationIcon::common;
}

std::optional<Assurance> assurance_of(const MdcPoint& point, const MdcOptions& options) {
  if (!options.target || options.aim == Aim::neutral) return std::nullopt;
  const bool up_is_good = options.aim == Aim::increase;
  if (point.upper && *options.target > *point.upper) {
    return up_is_good ? Assurance::fail : Assurance::pass;
  }
  if (point.lower && *options.target < *point.lower) {
    return up_is_good ? Assurance::pass : Assurance::fail;
  }
  return Assurance::inconsistent;
}

MdcGroup summary_of(std::span<const MdcPoint> points,
                    std::span<const std::optional<double>> values) {
  const MdcPoint& first = points.front();
  MdcGroup group{first.group, points.size(), first.mean, first.lower, first.upper};
  for (std::size_t i = 0; i < points.size(); ++i) {
    const PointClass judged = points[i].judged;
    group.common += judged == PointClass::common ? 1 : 0;
    group.improvements += judged == PointClass::improvement ? 1 : 0;
    group.concerns += judged == PointClass::concern ? 1 : 0;
    if (values[i]) group.last = judged;
  }
  return group;
}

void add_group(std::span<const std::optional<double>> values, const MdcOptions& options,
               MakingDataCount& result) {
  MdcPoint lines = lines_of(values, options);
  lines.group = static_cast<int>(result.groups.size());
  const std::size_t first = result.points.size();
  result.points.resize(first + values.size(), lines);
  const std::span<MdcPoint> points = std::span(result.points).subspan(first);
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (!values[i]) continue;
    if (points[i].mean) place(points[i], *values[i]);
    result.icon_point = first + i + 1;
  }
  find_causes(values, points);
  for (MdcPoint& point : points) point.judged = class_of(point.cause, options.aim);
  result.groups.push_back(summary_of(points, values));
}

}  // namespace

MakingDataCount making_data_count(std::span<const std::optional<double>> values,
                                  const MdcOptions& options) {
  check(options, values.size());
  MakingDataCount result;
  std::size_t first = 0;
  for (std::size_t i = 0; i <= options.groups.size(); ++i) {
    const std::size_t last = i < options.groups.size() ? options.groups[i] : values.size();
    if (last > first) add_group(values.subspan(first, last - first), options, result);
    first = last;
  }
  if (result.icon_point == 0) return result;
  const MdcPoint& last = result.points[result.icon_point - 1];
  result.variation = icon_of(last);
  result.assurance = assurance_of(last, options);
  return result;
}

}  // namespace cop::stats
