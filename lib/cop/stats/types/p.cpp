// The P chart of proportions: sum(y)/sum(n), and its binomial deviation at each point's n.

#include "cop/stats/phase.hpp"

namespace cop::stats {

void draw_p(Phase& phase) {
  phase.set_centre(phase.centre_or(phase.pooled_ratio()));
  set_ratio_limits(phase, 1, binomial_deviation, 1.0);
}

}  // namespace cop::stats
