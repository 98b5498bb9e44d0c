// The S chart of the standard deviations of subgroups: B3 s and B4 s.

#include "cop/stats/control_constants.hpp"
#include "cop/stats/within_subgroups.hpp"

namespace cop::stats {

void draw_s(Phase& phase) {
  for (std::size_t i = 0; i < phase.points.size(); ++i) {
    phase.points[i].value = phase.subgroups[i].deviation;
  }
  const auto centre = phase.centre_or(deviation_within(phase));
  phase.set_centre(centre);
  if (!centre) return;
  for (ControlPoint& point : phase.points) {
    if (point.size < 2) continue;
    set_limits(point, finite(*centre * c5(point.size) / c4(point.size)));
    cut_below(point, 0);
  }
}

}  // namespace cop::stats
