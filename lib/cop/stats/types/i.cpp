// The I chart (XmR) of single values: mean and three times the mean moving range / 1.128.

#include "cop/stats/average.hpp"
#include "cop/stats/phase.hpp"

namespace cop::stats {

void draw_i(Phase& phase) {
  const Series baseline = phase.baseline();
  phase.set_centre(phase.centre_or(mean(present(baseline))));
  const auto range = mean_range(moving_ranges(baseline), phase.screening);
  if (!range) return;
  for (ControlPoint& point : phase.points) set_limits(point, *range / d2_of_two);
}

}  // namespace cop::stats
