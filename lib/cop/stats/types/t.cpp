// The T chart of times between rare events, on the scale y^(1/3.6) on which such times are nearly
// normal (Nelson 1994, J Qual Technol 26:239). Tests are made on that scale, and control_chart
// takes the points back from it.

#include <cmath>

#include "cop/stats/phase.hpp"

namespace cop::stats {

void draw_t(Phase& phase) {
  const auto transform = [](std::optional<double>& number) {
    if (number) number = std::pow(*number, 1 / nelson_power);
  };
  for (ControlPoint& point : phase.points) transform(point.value);
  transform(phase.given_centre);
  draw_i(phase);
  for (ControlPoint& point : phase.points) {
    cut_below(point, 0);
    point.sigma.reset();
  }
}

}  // namespace cop::stats
