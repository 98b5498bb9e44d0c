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

FunnelLimits rate_funnel_limits(double pooled, double exposure) {
  const double deviation = std::sqrt(pooled / exposure);
  return {{std::max(0.0, pooled - 2 * deviation), pooled + 2 * deviation},
          {std::max(0.0, pooled - 3 * deviation), pooled + 3 * deviation}};
}

}  // namespace cop::stats
