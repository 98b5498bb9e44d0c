#include "cop/stats/funnel.hpp"

#include <algorithm>
#include <cmath>

namespace cop::stats {
namespace {

Interval around(double pooled, double distance) {
  return {std::max(0.0, pooled - distance), std::min(1.0, pooled + distance)};
}

}  // namespace

FunnelLimits funnel_limits(double pooled, double n) {
  const double deviation = std::sqrt(pooled * (1 - pooled) / n);
  return {around(pooled, 2 * deviation), around(pooled, 3 * deviation)};
}

double pooled_share(std::span<const Proportion> proportions) {
  Proportion sum{0, 0};
  for (const Proportion& one : proportions) {
    sum.x += one.x;
    sum.n += one.n;
  }
  return sum.value();
}

}  // namespace cop::stats
