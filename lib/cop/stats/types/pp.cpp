// The P′ chart: a P chart whose limits follow the spread that is there (Laney 2002).

#include "cop/stats/phase.hpp"

namespace cop::stats {

void draw_pp(Phase& phase) {
  phase.set_centre(phase.centre_or(phase.pooled_ratio()));
  const auto factor = laney_factor(phase, binomial_deviation);
  if (factor) set_ratio_limits(phase, *factor, binomial_deviation, 1.0);
}

}  // namespace cop::stats
