// The U chart of events by exposure: sum(y)/sum(n), and its Poisson deviation at each point's n.

#include "cop/stats/phase.hpp"

namespace cop::stats {

void draw_u(Phase& phase) {
  phase.set_centre(phase.centre_or(phase.pooled_ratio()));
  set_ratio_limits(phase, 1, poisson_deviation, std::nullopt);
}

}  // namespace cop::stats
