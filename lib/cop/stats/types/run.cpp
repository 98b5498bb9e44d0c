// The run chart: values around their median (Perla, Provost and Murray 2011, BMJ Qual Saf 20:46).

#include "cop/stats/average.hpp"
#include "cop/stats/phase.hpp"

namespace cop::stats {

void draw_run(Phase& phase) {
  phase.set_centre(phase.centre_or(median(present(phase.baseline()))));
}

}  // namespace cop::stats
