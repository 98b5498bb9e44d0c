#include "cop/stats/compare/event_rate.hpp"

#include <boost/math/distributions/gamma.hpp>

namespace cop::stats {

Interval garwood(const EventRate& rate) {
  using Gamma = boost::math::gamma_distribution<double>;
  constexpr double tail = 0.025;
  const auto events = static_cast<double>(rate.events);
  const double lower = rate.events == 0 ? 0 : quantile(Gamma(events), tail);
  const double upper = quantile(complement(Gamma(events + 1), tail));
  return {lower / rate.time, upper / rate.time};
}

}  // namespace cop::stats
