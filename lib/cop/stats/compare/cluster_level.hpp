#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "cop/stats/compare/t_test.hpp"

namespace cop::stats {

/// What a cluster comes to in the two periods: a mean, a proportion, a rate.
struct ClusterValue {
  std::optional<double> before = std::nullopt;
  std::optional<double> after = std::nullopt;

  [[nodiscard]] bool in_both() const { return before && after; }
};

/// The clusters with both periods, each counting the same however large it is.
struct ClusterLevel {
  std::size_t in_both = 0;
  /// Means over those clusters.
  double before = 0;
  double after = 0;
  double difference = 0;
  /// Nothing below `fewest_clusters`, or where all clusters changed by the same.
  std::optional<TTest> test = std::nullopt;
};

/// The paired t test on one difference for each cluster, mean(D) ± t(0.975, K-1) sd(D)/√K: fair for
/// few clusters of unequal size, and where the change itself differs between them (Donner and Klar
/// 2000, Design and Analysis of Cluster Randomization Trials, ch. 7). Clusters that lack a period
/// are left out. Nothing where no cluster has both. Values must be finite.
std::optional<ClusterLevel> cluster_level(std::span<const ClusterValue> clusters);

}  // namespace cop::stats
