// The Xbar chart of subgroup means: limits from the deviation within subgroups.

#include <cmath>

#include "cop/stats/average.hpp"
#include "cop/stats/control_constants.hpp"
#include "cop/stats/within_subgroups.hpp"

namespace cop::stats {

void draw_xbar(Phase& phase) {
  std::vector<double> means;
  std::vector<double> sizes;
  for (std::size_t i = 0; i < phase.points.size(); ++i) {
    if (!phase.in_baseline(i) || !phase.points[i].value) continue;
    means.push_back(*phase.points[i].value);
    sizes.push_back(phase.points[i].size);
  }
  phase.set_centre(phase.centre_or(weighted_mean(means, sizes)));
  const auto deviation = deviation_within(phase);
  if (!deviation) return;
  for (ControlPoint& point : phase.points) {
    if (point.size < 2) continue;
    set_limits(point, finite(*deviation / (c4(point.size) * std::sqrt(point.size))));
  }
}

}  // namespace cop::stats
