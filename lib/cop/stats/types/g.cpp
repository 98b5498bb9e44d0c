// The G chart of opportunities between rare events (geometric): limits around the mean m with
// deviation sqrt(m(m + 1)), the line drawn at the median (Benneyan 2001, Health Care Manag Sci
// 4:319).

#include <cmath>

#include "cop/stats/average.hpp"
#include "cop/stats/phase.hpp"

namespace cop::stats {
namespace {

// The median of a geometric distribution is about ln 2 of its mean.
constexpr double median_by_mean = 0.693;

}  // namespace

void draw_g(Phase& phase) {
  const std::vector<double> baseline = present(phase.baseline());
  const auto centre = phase.centre_or(mean(baseline));
  if (!centre) return;
  phase.set_centre(centre);
  for (ControlPoint& point : phase.points) {
    set_limits(point, finite(std::sqrt(*centre * (*centre + 1))));
    cut_below(point, 0);
    point.sigma.reset();
  }
  phase.set_centre(phase.given_centre ? *centre * median_by_mean : median(baseline));
}

}  // namespace cop::stats
