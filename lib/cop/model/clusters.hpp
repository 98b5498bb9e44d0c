#pragma once

#include <map>
#include <string>
#include <vector>

#include "cop/model/charter.hpp"
#include "cop/model/series.hpp"

namespace cop {

/// One cluster's figures before and after a change; null where there are none.
struct ClusterPhases {
  const Observation* before = nullptr;
  const Observation* after = nullptr;

  [[nodiscard]] bool in_both() const { return before != nullptr && after != nullptr; }
};

/// The figures of a measure that say whether they are from before (stage baseline) or after (stages
/// after and follow-up), by the cluster they come from: the ground of the cluster-adjusted
/// comparison.
struct Clusters {
  std::map<std::string, ClusterPhases> by_name;
  /// Figures that name no cluster.
  ClusterPhases unnamed;

  [[nodiscard]] long in_both() const;
  /// Whether there is something before and something after at all.
  [[nodiscard]] bool can_be_compared() const;
};

/// The practice, member or group that the figure is of; empty where it names none.
std::string cluster_of(const Observation& o, ClusterUnit unit);

Clusters clusters_of(const Project& project, const Measure& measure, ClusterUnit unit);

/// The measures that have figures of a stage, and so perhaps a before and after.
std::vector<const Measure*> staged_measures(const Project& project);

}  // namespace cop
