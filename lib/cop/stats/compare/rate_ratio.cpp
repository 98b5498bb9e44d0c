#include "cop/stats/compare/rate_ratio.hpp"

#include "cop/stats/compare/distributions.hpp"

namespace cop::stats {

std::optional<RateRatio> rate_ratio(const EventRate& before, const EventRate& after) {
  const long events = before.events + after.events;
  if (events == 0) return std::nullopt;
  const Interval chance = clopper_pearson(after.events, events);
  const double times = before.time / after.time;
  const auto odds = [](double p) { return p / (1 - p); };
  RateRatio result;
  result.lower = odds(chance.lower) * times;
  if (before.events > 0) {
    result.ratio = after.value() / before.value();
    result.upper = odds(chance.upper) * times;
  }
  result.p = exact_binomial_p(after.events, events, after.time / (before.time + after.time));
  return result;
}

}  // namespace cop::stats
