#pragma once

#include <optional>
#include <span>

#include "cop/stats/quantile.hpp"

namespace cop::stats {

/// Where a panel stands on a scale from 1 to 9: no (median 1 to 3), yes (7 to 9), or neither.
enum class PanelClass { inappropriate, uncertain, appropriate };

/// The interval between the 30th and 70th percentile of the ratings, and how wide it may be before
/// the panel disagrees: 2.35 + 1.5 times the distance of its centre from the middle of the scale.
struct PercentileRange {
  double p30 = 0;
  double p70 = 0;
  double width = 0;
  double centre = 0;
  double asymmetry_index = 0;
  double width_limit = 0;

  /// Above 1 the panel disagrees.
  [[nodiscard]] double disagreement_index() const { return width / width_limit; }
};

/// What the members of a panel think of one item, in points of the scale.
struct PanelRating {
  int n = 0;
  double mean = 0;
  /// Nothing for a single rating.
  std::optional<double> sd;
  double median = 0;
  double lower_quartile = 0;
  double upper_quartile = 0;
  PercentileRange range;
  int low = 0;
  int middle = 0;
  int high = 0;
  /// The older rule by counting, for panels of 8 to 16; nothing for others.
  std::optional<bool> classic_disagreement;
  std::optional<bool> classic_agreement;
  PanelClass category = PanelClass::uncertain;

  [[nodiscard]] bool disagrees() const { return range.width > range.width_limit; }
};

PercentileRange percentile_range(std::span<const double> ratings, QuantileType type);

/// The RAND/UCLA appropriateness method (Fitch et al. 2001, RAND MR-1269). The manual does not say
/// how percentiles are interpolated; type 7 is taken. Nothing without ratings; ratings are finite
/// and lie from 1 to 9.
std::optional<PanelRating> panel_rating(std::span<const double> ratings);

}  // namespace cop::stats
