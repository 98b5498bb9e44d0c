#include "cop/stats/compare/sample.hpp"

#include <algorithm>
#include <cmath>

#include "cop/stats/average.hpp"

namespace cop::stats {

std::optional<Sample> sample_of(std::span<const double> values) {
  if (values.empty()) return std::nullopt;
  Sample sample{values.size(), *mean(values)};
  if (values.size() > 1) {
    sample.sd = std::sqrt(sum_of_squares(values) / (static_cast<double>(values.size()) - 1));
  }
  return sample;
}

double sum_of_squares(std::span<const double> values) {
  const double centre = mean(values).value_or(0);
  double sum = 0;
  for (const double value : values) sum += (value - centre) * (value - centre);
  return sum;
}

bool is_spread(double deviation, double largest_value) {
  constexpr double rounding = 1e-13;
  return deviation > rounding * largest_value;
}

double largest_size(std::span<const double> values) {
  double largest = 0;
  for (const double value : values) largest = std::max(largest, std::abs(value));
  return largest;
}

}  // namespace cop::stats
