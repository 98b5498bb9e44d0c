#include "cop/stats/average.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

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

}  // namespace cop::stats
