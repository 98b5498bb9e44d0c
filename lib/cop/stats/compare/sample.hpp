#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace cop::stats {

/// Some values, as a table of results gives them. The standard deviation has n - 1 below it, and is
/// nothing for a single value.
struct Sample {
  std::size_t n = 0;
  double mean = 0;
  std::optional<double> sd = std::nullopt;
};

/// Nothing for no values. Values must be finite.
std::optional<Sample> sample_of(std::span<const double> values);

/// Sum of squared distances from the mean, in two passes. 0 for fewer than two values.
double sum_of_squares(std::span<const double> values);

/// Whether a standard deviation or error is more than rounding of values of this size: differences
/// of equal decimal numbers need not be equal to the last digit.
bool is_spread(double deviation, double largest_value);

/// The largest absolute value, 0 for none.
double largest_size(std::span<const double> values);

}  // namespace cop::stats
