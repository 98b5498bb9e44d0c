#include "cop/stats/average.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <stdexcept>
#include <vector>

#include "cop/stats/series.hpp"

namespace cop::stats {

std::optional<double> mean(std::span<const double> values) {
  if (values.empty()) return std::nullopt;
  const auto count = static_cast<long double>(values.size());
  const long double rough = std::accumulate(values.begin(), values.end(), 0.0L) / count;
  long double remainder = 0;
  for (const double value : values) remainder += value - rough;
  return static_cast<double>(rough + remainder / count);
}

std::optional<double> median(std::span<const double> values) {
  if (values.empty()) return std::nullopt;
  std::vector<double> sorted(values.begin(), values.end());
  std::sort(sorted.begin(), sorted.end());
  const std::size_t middle = sorted.size() / 2;
  if (sorted.size() % 2 == 1) return sorted[middle];
  return std::midpoint(sorted[middle - 1], sorted[middle]);
}

std::optional<double> weighted_mean(std::span<const double> values,
                                    std::span<const double> weights) {
  if (values.size() != weights.size()) throw std::invalid_argument("each value has one weight");
  long double rough = 0;
  long double total = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    rough += static_cast<long double>(values[i]) * weights[i];
    total += weights[i];
  }
  if (!(std::abs(total) > 0)) return std::nullopt;
  rough /= total;
  long double remainder = 0;
  for (std::size_t i = 0; i < values.size(); ++i) remainder += weights[i] * (values[i] - rough);
  return finite(rough + remainder / total);
}

std::optional<double> standard_deviation(std::span<const double> values) {
  if (values.size() < 2) return std::nullopt;
  const double centre = *mean(values);
  long double squares = 0;
  for (const double value : values) {
    const long double distance = static_cast<long double>(value) - centre;
    squares += distance * distance;
  }
  return finite(std::sqrt(squares / static_cast<long double>(values.size() - 1)));
}

}  // namespace cop::stats
