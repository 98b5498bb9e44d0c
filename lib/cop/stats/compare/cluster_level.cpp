#include "cop/stats/compare/cluster_level.hpp"

#include <vector>

#include "cop/stats/average.hpp"
#include "cop/stats/compare/clusters.hpp"
#include "cop/stats/compare/paired_t.hpp"

namespace cop::stats {

std::optional<ClusterLevel> cluster_level(std::span<const ClusterValue> clusters) {
  std::vector<double> before;
  std::vector<double> after;
  std::vector<double> differences;
  for (const ClusterValue& cluster : clusters) {
    if (!cluster.in_both()) continue;
    before.push_back(*cluster.before);
    after.push_back(*cluster.after);
    differences.push_back(*cluster.after - *cluster.before);
  }
  if (before.empty()) return std::nullopt;
  ClusterLevel result{before.size(), *mean(before), *mean(after), *mean(differences)};
  if (before.size() >= fewest_clusters) result.test = paired_t(before, after);
  return result;
}

}  // namespace cop::stats
