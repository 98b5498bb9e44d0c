#pragma once

#include <optional>
#include <span>

namespace cop::stats {

/// The arithmetic mean, in two passes as in R: first sum(x)/n, then corrected by the mean of the
/// remainders. So a series of equal values has exactly that value as its mean, and its points are
/// recognised as lying on the line. Nothing for an empty series. Values must be finite.
std::optional<double> mean(std::span<const double> values);

/// The middle value in order of size, or halfway between the two middle ones, without rounding
/// other than that of one addition: with an odd count the median equals a value of the series to
/// the bit. Nothing for an empty series. Values must be finite.
std::optional<double> median(std::span<const double> values);

/// The mean of values with weights, sum(w x)/sum(w), in the same two passes. Nothing where the
/// weights sum to 0. Throws std::invalid_argument where the lengths differ.
std::optional<double> weighted_mean(std::span<const double> values,
                                    std::span<const double> weights);

/// The standard deviation of a sample, sqrt(sum((x - mean)^2)/(n - 1)); nothing for fewer than two
/// values.
std::optional<double> standard_deviation(std::span<const double> values);

}  // namespace cop::stats
