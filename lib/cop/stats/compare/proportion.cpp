#include "cop/stats/compare/proportion.hpp"

#include <algorithm>
#include <cmath>

namespace cop::stats {
namespace {

/// Log of the number of ways to choose k of n.
double log_choose(long n, long k) {
  return std::lgamma(static_cast<double>(n + 1)) - std::lgamma(static_cast<double>(k + 1)) -
         std::lgamma(static_cast<double>(n - k + 1));
}

}  // namespace

Interval wilson(const Proportion& proportion) {
  constexpr double z = normal_975;
  const auto x = static_cast<double>(proportion.x);
  const auto n = static_cast<double>(proportion.n);
  const double middle = x + z * z / 2;
  const double reach = z * std::sqrt(x * (n - x) / n + z * z / 4);
  return {proportion.x == 0 ? 0 : (middle - reach) / (n + z * z),
          proportion.x == proportion.n ? 1 : (middle + reach) / (n + z * z)};
}

Interval newcombe(const Proportion& before, const Proportion& after) {
  const double p1 = before.value();
  const double p2 = after.value();
  const Interval first = wilson(before);
  const Interval second = wilson(after);
  return {p2 - p1 - std::hypot(p2 - second.lower, first.upper - p1),
          p2 - p1 + std::hypot(second.upper - p2, p1 - first.lower)};
}

double fisher_p(const Proportion& before, const Proportion& after) {
  constexpr double rounding = 1e-7;
  const long successes = before.x + after.x;
  const auto log_weight = [&](long of_before) {
    return log_choose(before.n, of_before) + log_choose(after.n, successes - of_before);
  };
  const double seen = log_weight(before.x);
  double no_likelier = 0;
  double all = 0;
  for (long x = std::max(0L, successes - after.n); x <= std::min(before.n, successes); ++x) {
    const double weight = std::exp(log_weight(x) - seen);
    all += weight;
    if (weight <= 1 + rounding) no_likelier += weight;
  }
  return no_likelier / all;
}

}  // namespace cop::stats
