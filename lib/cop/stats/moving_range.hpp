#pragma once

#include <optional>

#include "cop/stats/series.hpp"

namespace cop::stats {

/// Whether moving ranges that are unusually wide are left out of their mean: once, or not at all.
enum class Screening { once, none };

/// What the mean moving range of two neighbours is divided by to estimate a standard deviation:
/// d2(2), in the three decimals in which all books and programs use it.
inline constexpr double d2_of_two = 1.128;
/// What the mean moving range is multiplied with for its upper limit: D4(2).
inline constexpr double d4_of_two = 3.267;

/// The distances of neighbours. A missing value loses both its moving ranges. The first is missing.
Series moving_ranges(const Series& values);

/// The mean of ranges. With screening those of `factor` times their mean or more are dropped, once,
/// and the mean is taken again (Nelson 1982, J Qual Technol 14:172; Provost and Murray 2011). So a
/// constant series keeps none, and there is nothing to make limits of.
std::optional<double> mean_range(const Series& ranges, Screening screening,
                                 double factor = d4_of_two);

}  // namespace cop::stats
