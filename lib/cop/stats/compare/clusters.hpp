#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace cop::stats {

/// Below so many clusters with both periods no interval is given: it would rest on two or three
/// differences.
inline constexpr std::size_t fewest_clusters = 4;

/// The single values of one cluster (a practice, a doctor, a specialty) in the two periods.
struct ClusterSample {
  std::string name;
  std::vector<double> before = {};
  std::vector<double> after = {};

  [[nodiscard]] bool in_both() const { return !before.empty() && !after.empty(); }
  [[nodiscard]] std::size_t n() const { return before.size() + after.size(); }
};

/// How many clusters have both periods.
inline std::size_t count_in_both(std::span<const ClusterSample> clusters) {
  return static_cast<std::size_t>(
      std::count_if(clusters.begin(), clusters.end(),
                    [](const ClusterSample& cluster) { return cluster.in_both(); }));
}

}  // namespace cop::stats
