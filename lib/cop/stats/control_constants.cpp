#include "cop/stats/control_constants.hpp"

#include <cmath>
#include <stdexcept>

namespace cop::stats {

double c4(int n) {
  if (n < 2) throw std::invalid_argument("a standard deviation needs two values");
  return std::sqrt(2.0 / (n - 1)) * std::exp(std::lgamma(n / 2.0) - std::lgamma((n - 1) / 2.0));
}

double c5(int n) {
  const double c = c4(n);
  return std::sqrt(1 - c * c);
}

}  // namespace cop::stats
