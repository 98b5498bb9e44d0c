#pragma once

#include <optional>
#include <span>

#include "cop/stats/compare/clusters.hpp"
#include "cop/stats/compare/t_test.hpp"

namespace cop::stats {

/// The difference of the two overall means, after - before, with a standard error that allows for
/// likeness inside clusters without a model of it: CR2 of Bell and McCaffrey 2002 (Surv Methodol
/// 28:169), adjusted for independent errors of equal spread, with Satterthwaite's degrees of
/// freedom. The same numbers as R's clubSandwich on lm(y ~ after). Large clusters weigh more than
/// in `cluster_level`. Nothing below `fewest_clusters` with both periods, or where nothing is left
/// about the two means. Values must be finite.
std::optional<TTest> cluster_robust(std::span<const ClusterSample> clusters);

}  // namespace cop::stats
