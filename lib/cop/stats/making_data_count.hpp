#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "cop/stats/moving_range.hpp"
#include "cop/stats/series.hpp"

namespace cop::stats {

/// Where improvement lies on a chart.
enum class Aim { increase, decrease, neutral };

/// What the rules of Making Data Count say a point is.
enum class SpecialCause {
  common,
  above_limit,
  below_limit,
  trend_up,
  trend_down,
  two_in_three_above,
  two_in_three_below,
  shift_above,
  shift_below,
};

/// What that means for the aim.
enum class PointClass { common, improvement, concern, neutral_high, neutral_low };

/// The icon of variation of a series, from its last value.
enum class VariationIcon {
  common,
  improvement_high,
  improvement_low,
  concern_high,
  concern_low,
  neutral_high,
  neutral_low,
};

/// Whether the target will be met as long as nothing changes.
enum class Assurance { pass, fail, inconsistent };

/// With fewer points than this in a group its limits are on trial.
inline constexpr std::size_t fewest_points_for_limits = 12;

struct MdcOptions {
  Aim aim = Aim::increase;
  std::optional<double> target = std::nullopt;
  /// The last point of each group but the last, counted from 1: each group has lines of its own.
  std::vector<std::size_t> groups = {};
  /// The first so many points of each group make its lines; at least 12, without those before.
  std::optional<std::size_t> fix_after = std::nullopt;
  std::size_t before_fixed = 0;
  Screening screening = Screening::once;
};

/// `side` is 1 above the mean, -1 below, 0 on it or missing. `near_limit`: beyond a near limit but
/// not beyond a limit.
struct MdcPoint {
  int group = 0;
  std::optional<double> mean, lower, upper, near_lower, near_upper;
  int side = 0;
  bool outside = false;
  bool near_limit = false;
  SpecialCause cause = SpecialCause::common;
  PointClass judged = PointClass::common;

  friend bool operator==(const MdcPoint&, const MdcPoint&) = default;
};

/// One group: its points by class; `last` is the class of its last value.
struct MdcGroup {
  int group = 0;
  std::size_t points = 0;
  std::optional<double> mean, lower, upper;
  int common = 0;
  int improvements = 0;
  int concerns = 0;
  PointClass last = PointClass::common;
  [[nodiscard]] bool on_trial() const { return points < fewest_points_for_limits; }

  friend bool operator==(const MdcGroup&, const MdcGroup&) = default;
};

/// Icons speak of `icon_point`, the last point that has a value, counted from 1. There is no
/// assurance without a target and an aim.
struct MakingDataCount {
  std::vector<MdcPoint> points;
  std::vector<MdcGroup> groups;
  std::size_t icon_point = 0;
  VariationIcon variation = VariationIcon::common;
  std::optional<Assurance> assurance;

  friend bool operator==(const MakingDataCount&, const MakingDataCount&) = default;
};

/// The XmR chart of NHS England's Making Data Count: mean, process limits mean +- 2.66 mean moving
/// range, near limits at two thirds of that. Of its rules the first one that applies names a point:
/// beyond a limit; one of 7 points all rising or all falling; one of two of three beyond a near
/// limit, all on one side; one of 7 in a row on one side. Ties, points on the mean and missing
/// values break patterns. The same numbers as NHSRplotthedots, but that icons pass over a missing
/// last value and that limits count as on trial below 12 points, as its manual says. Throws Refusal
/// where options contradict the series.
MakingDataCount making_data_count(std::span<const std::optional<double>> values,
                                  const MdcOptions& options = {});

/// Whether the cause lies, or leads, upward.
bool is_upward(SpecialCause cause);

/// "7 Points Above CL", as NHSRplotthedots calls it.
std::string_view name_of(SpecialCause cause);
/// "special_cause_improvement".
std::string_view name_of(PointClass judged);
/// "improvement_high".
std::string_view name_of(VariationIcon icon);

}  // namespace cop::stats
