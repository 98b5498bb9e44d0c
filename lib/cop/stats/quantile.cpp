#include "cop/stats/quantile.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

namespace cop::stats {
namespace {

/// Where the quantile lies in the sorted values, counted from 1.
double position_of(double probability, double n, QuantileType type) {
  return type == QuantileType::type7 ? 1 + (n - 1) * probability : (n + 1) * probability;
}

}  // namespace

std::optional<double> quantile(std::span<const double> values, double probability,
                               QuantileType type) {
  if (!(probability >= 0 && probability <= 1)) {
    throw std::invalid_argument("a probability lies from 0 to 1");
  }
  if (values.empty()) return std::nullopt;
  std::vector<double> sorted(values.begin(), values.end());
  std::sort(sorted.begin(), sorted.end());
  const auto n = static_cast<double>(sorted.size());
  // As R does: a position that misses a whole number only by rounding is that number.
  const double position = position_of(probability, n, type);
  const double whole = std::floor(position + 4 * std::numeric_limits<double>::epsilon());
  const double part = std::abs(position - whole) < 1e-12 ? 0 : position - whole;
  const auto at = [&](double place) {
    return sorted[static_cast<std::size_t>(std::clamp(place, 1.0, n)) - 1];
  };
  const double lower = at(whole);
  return part > 0 ? lower + part * (at(whole + 1) - lower) : lower;
}

}  // namespace cop::stats
