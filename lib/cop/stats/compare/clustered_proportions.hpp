#pragma once

#include <optional>
#include <span>
#include <string>

#include "cop/stats/compare/proportion.hpp"
#include "cop/stats/compare/t_test.hpp"

namespace cop::stats {

/// Counts of one cluster in the two periods, such as patients done of patients due in a practice.
struct ClusterCounts {
  std::string name;
  std::optional<Proportion> before = std::nullopt;
  std::optional<Proportion> after = std::nullopt;

  [[nodiscard]] bool in_both() const { return before && after; }
};

/// All clusters with both periods thrown together, so that large ones weigh more.
struct PooledProportions {
  Proportion before = {};
  Proportion after = {};
  double difference = 0;
  /// Nothing below `fewest_clusters`, or where the clusters do not differ at all.
  std::optional<TTest> test = std::nullopt;
};

/// The difference of two proportions whose counts come in clusters, with a linearised standard
/// error (Rao and Scott 1992, Biometrics 48:577): e = (x₂ - p₂n₂)/N₂ - (x₁ - p₁n₁)/N₁ for each
/// cluster, se² = K/(K-1) Σ(e - mean e)², t with K-1 degrees of freedom. As fractions. Nothing
/// where no cluster has both periods.
std::optional<PooledProportions> clustered_proportions(std::span<const ClusterCounts> clusters);

}  // namespace cop::stats
