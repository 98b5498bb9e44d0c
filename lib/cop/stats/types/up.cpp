// The U′ chart: a U chart whose limits follow the spread that is there (Laney 2002).

#include "cop/stats/phase.hpp"

namespace cop::stats {

void draw_up(Phase& phase) {
  phase.set_centre(phase.centre_or(phase.pooled_ratio()));
  const auto factor = laney_factor(phase, poisson_deviation);
  if (factor) set_ratio_limits(phase, *factor, poisson_deviation, std::nullopt);
}

}  // namespace cop::stats
