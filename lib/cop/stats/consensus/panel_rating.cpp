#include "cop/stats/consensus/panel_rating.hpp"

#include <algorithm>
#include <cmath>

#include "cop/stats/average.hpp"

namespace cop::stats {
namespace {

constexpr double middle_of_scale = 5;

/// From how many ratings at both ends a panel of this size disagrees, and up to how many outside
/// the median's third it agrees (RAND MR-1269, table of the classic definitions).
struct ClassicRule {
  int at_each_end = 0;
  int outside = 0;
};

std::optional<ClassicRule> classic_rule(int n) {
  if (n >= 8 && n <= 10) return ClassicRule{3, 2};
  if (n >= 11 && n <= 13) return ClassicRule{4, 3};
  if (n >= 14 && n <= 16) return ClassicRule{5, 4};
  return std::nullopt;
}

int count_between(std::span<const double> ratings, double low, double high) {
  return static_cast<int>(std::count_if(ratings.begin(), ratings.end(), [=](double rating) {
    return rating >= low && rating <= high;
  }));
}

PanelClass class_of(const PanelRating& rating) {
  if (rating.disagrees()) return PanelClass::uncertain;
  if (rating.median >= 6.5) return PanelClass::appropriate;
  return rating.median < 3.5 ? PanelClass::inappropriate : PanelClass::uncertain;
}

void judge_classically(PanelRating& rating) {
  const auto rule = classic_rule(rating.n);
  if (!rule) return;
  const int inside = rating.median < 3.5    ? rating.low
                     : rating.median >= 6.5 ? rating.high
                                            : rating.middle;
  rating.classic_disagreement = rating.low >= rule->at_each_end && rating.high >= rule->at_each_end;
  rating.classic_agreement = rating.n - inside <= rule->outside;
}

}  // namespace

PercentileRange percentile_range(std::span<const double> ratings, QuantileType type) {
  PercentileRange range;
  range.p30 = quantile(ratings, 0.3, type).value_or(0);
  range.p70 = quantile(ratings, 0.7, type).value_or(0);
  range.width = range.p70 - range.p30;
  range.centre = (range.p70 + range.p30) / 2;
  range.asymmetry_index = std::abs(middle_of_scale - range.centre);
  range.width_limit = 2.35 + 1.5 * range.asymmetry_index;
  return range;
}

std::optional<PanelRating> panel_rating(std::span<const double> ratings) {
  const auto centre = mean(ratings);
  if (!centre) return std::nullopt;
  PanelRating rating;
  rating.n = static_cast<int>(ratings.size());
  rating.mean = *centre;
  rating.sd = standard_deviation(ratings);
  rating.median = *median(ratings);
  rating.lower_quartile = *quantile(ratings, 0.25);
  rating.upper_quartile = *quantile(ratings, 0.75);
  rating.range = percentile_range(ratings, QuantileType::type7);
  rating.low = count_between(ratings, 1, 3);
  rating.middle = count_between(ratings, 4, 6);
  rating.high = count_between(ratings, 7, 9);
  rating.category = class_of(rating);
  judge_classically(rating);
  return rating;
}

}  // namespace cop::stats
