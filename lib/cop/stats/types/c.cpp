// The C chart of counts on equal exposure: mean and its square root (Poisson).

#include <cmath>

#include "cop/stats/average.hpp"
#include "cop/stats/phase.hpp"

namespace cop::stats {

void draw_c(Phase& phase) {
  const auto centre = phase.centre_or(mean(present(phase.baseline())));
  phase.set_centre(centre);
  if (!centre) return;
  for (ControlPoint& point : phase.points) {
    set_limits(point, std::sqrt(*centre));
    cut_below(point, 0);
  }
}

}  // namespace cop::stats
