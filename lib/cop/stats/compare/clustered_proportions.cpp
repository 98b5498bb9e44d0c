#include "cop/stats/compare/clustered_proportions.hpp"

#include <cmath>
#include <vector>

#include "cop/stats/compare/clusters.hpp"
#include "cop/stats/compare/sample.hpp"

namespace cop::stats {
namespace {

/// How far the cluster lies above a proportion, as a share of all.
double excess(const Proportion& cluster, const Proportion& all) {
  const auto x = static_cast<double>(cluster.x);
  const auto n = static_cast<double>(cluster.n);
  return (x - all.value() * n) / static_cast<double>(all.n);
}

void add(Proportion& sum, const Proportion& term) {
  sum.x += term.x;
  sum.n += term.n;
}

}  // namespace

std::optional<PooledProportions> clustered_proportions(std::span<const ClusterCounts> clusters) {
  PooledProportions pooled{{0, 0}, {0, 0}};
  for (const ClusterCounts& cluster : clusters) {
    if (!cluster.in_both()) continue;
    add(pooled.before, *cluster.before);
    add(pooled.after, *cluster.after);
  }
  if (pooled.before.n == 0) return std::nullopt;
  pooled.difference = pooled.after.value() - pooled.before.value();
  std::vector<double> excesses;
  for (const ClusterCounts& cluster : clusters) {
    if (!cluster.in_both()) continue;
    excesses.push_back(excess(*cluster.after, pooled.after) -
                       excess(*cluster.before, pooled.before));
  }
  if (excesses.size() < fewest_clusters) return pooled;
  const auto k = static_cast<double>(excesses.size());
  const double se = std::sqrt(k / (k - 1) * sum_of_squares(excesses));
  if (is_spread(se, 1)) pooled.test = t_test(pooled.difference, se, k - 1);
  return pooled;
}

}  // namespace cop::stats
