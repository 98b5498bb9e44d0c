#include "cop/stats/compare/welch.hpp"

#include <algorithm>
#include <cmath>

namespace cop::stats {
namespace {

double variance_of_mean(const Sample& sample) {
  return *sample.sd * *sample.sd / static_cast<double>(sample.n);
}

double share_of_df(double variance, std::size_t n) {
  return variance * variance / (static_cast<double>(n) - 1);
}

}  // namespace

std::optional<TTest> welch(const Sample& before, const Sample& after) {
  if (before.n < 2 || after.n < 2 || !before.sd || !after.sd) return std::nullopt;
  const double first = variance_of_mean(before);
  const double second = variance_of_mean(after);
  const double se = std::sqrt(first + second);
  if (!is_spread(se, std::max(std::abs(before.mean), std::abs(after.mean)))) return std::nullopt;
  const double df = (first + second) * (first + second) /
                    (share_of_df(first, before.n) + share_of_df(second, after.n));
  return t_test(after.mean - before.mean, se, df);
}

}  // namespace cop::stats
