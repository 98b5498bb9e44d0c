#include "cop/stats/compare/mcnemar.hpp"

#include <algorithm>
#include <cmath>

#include "cop/stats/compare/distributions.hpp"

namespace cop::stats {

double mcnemar_p(const YesNoPairs& pairs) {
  return exact_binomial_p(pairs.no_yes, pairs.no_yes + pairs.yes_no, 0.5);
}

Interval agresti_min(const YesNoPairs& pairs) {
  const double gained = static_cast<double>(pairs.no_yes) + 0.5;
  const double lost = static_cast<double>(pairs.yes_no) + 0.5;
  const double n = static_cast<double>(pairs.n()) + 2;
  const double difference = (gained - lost) / n;
  const double se = std::sqrt((gained + lost) / n - difference * difference) / std::sqrt(n);
  return {std::max(-1.0, difference - normal_975 * se),
          std::min(1.0, difference + normal_975 * se)};
}

}  // namespace cop::stats
