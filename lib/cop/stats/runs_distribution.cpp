#include "cop/stats/runs_distribution.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace cop::stats {
namespace {

constexpr double tail = 0.025;
// Forgives the rounding where a tail equals 2.5 % exactly.
constexpr double rounding_allowance = 1e-12;

/// exp of this is C(n, k); nothing can be chosen where k is outside 0 to n.
double log_choose(int n, int k) {
  if (k < 0 || k > n) return -HUGE_VAL;
  return std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0);
}

double probability(int runs, int above, int below) {
  const int m = runs / 2;
  const double log_all = log_choose(above + below, above);
  if (runs % 2 == 0) {
    return 2 * std::exp(log_choose(above - 1, m - 1) + log_choose(below - 1, m - 1) - log_all);
  }
  return std::exp(log_choose(above - 1, m - 1) + log_choose(below - 1, m) - log_all) +
         std::exp(log_choose(above - 1, m) + log_choose(below - 1, m - 1) - log_all);
}

}  // namespace

std::optional<RunsLimits> runs_limits(int above, int below) {
  if (above < 1 || below < 1) return std::nullopt;
  const int least = 2;
  const int greatest = std::min(above + below, 2 * std::min(above, below) + 1);
  RunsLimits limits{least, greatest};
  double sum = 0;
  while (limits.fewest < greatest) {
    sum += probability(limits.fewest, above, below);
    if (sum > tail + rounding_allowance) break;
    ++limits.fewest;
  }
  sum = 0;
  while (limits.most > least) {
    sum += probability(limits.most, above, below);
    if (sum > tail + rounding_allowance) break;
    --limits.most;
  }
  return limits;
}

}  // namespace cop::stats
