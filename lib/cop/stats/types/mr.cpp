// The MR chart of the distances between neighbours: their mean, and D4 times it as upper limit. A
// point left out makes its neighbours neighbours; its own distance is drawn, but counts for
// nothing.

#include <cmath>

#include "cop/stats/average.hpp"
#include "cop/stats/phase.hpp"

namespace cop::stats {
namespace {

// 2/3 of the way from the centre to the upper limit would be 2.511; the near limit of the field's
// reference lies at two thirds of D4.
constexpr double near_factor = 2.178;

void replace_values_by_ranges(Phase& phase) {
  std::optional<double> before;
  bool is_first = true;
  for (ControlPoint& point : phase.points) {
    const std::optional<double> value = point.value;
    point.value.reset();
    if (!is_first && before && value) point.value = finite(std::abs(*value - *before));
    if (!point.included) continue;
    before = value;
    is_first = false;
  }
}

}  // namespace

void draw_mr(Phase& phase) {
  replace_values_by_ranges(phase);
  const auto centre = phase.centre_or(mean(present(phase.baseline())));
  phase.set_centre(centre);
  if (!centre || !(*centre > 0)) return;
  for (ControlPoint& point : phase.points) {
    point.lower = 0;
    point.near_lower = 0;
    point.upper = finite(d4_of_two * *centre);
    point.near_upper = finite(near_factor * *centre);
  }
}

}  // namespace cop::stats
