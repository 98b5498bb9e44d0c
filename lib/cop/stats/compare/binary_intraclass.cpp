#include "cop/stats/compare/binary_intraclass.hpp"

namespace cop::stats {
namespace {

/// The sum of squares of x ones and n - x zeros about their mean.
double squares_of(double x, double n) { return x * (n - x) / n; }

}  // namespace

std::optional<Intraclass> binary_intraclass(std::span<const Proportion> clusters) {
  double ones = 0;
  ClusterSums sums;
  sums.clusters = static_cast<double>(clusters.size());
  for (const Proportion& cluster : clusters) {
    const auto x = static_cast<double>(cluster.x);
    const auto n = static_cast<double>(cluster.n);
    ones += x;
    sums.values += n;
    sums.squared_sizes += n * n;
    sums.squares_within += squares_of(x, n);
  }
  sums.squares = squares_of(ones, sums.values);
  return intraclass(sums);
}

}  // namespace cop::stats
