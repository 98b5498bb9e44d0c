#include "cop/stats/compare/t_test.hpp"

#include <cmath>

#include "cop/stats/compare/distributions.hpp"

namespace cop::stats {

std::optional<TTest> t_test(double estimate, double se, double df) {
  constexpr double least_df = 0.1;
  const bool finite = std::isfinite(estimate) && std::isfinite(se) && std::isfinite(df);
  if (!finite || se <= 0 || df < least_df) return std::nullopt;
  const double reach = t_975(df) * se;
  const double t = estimate / se;
  return TTest{estimate, se, df, t, two_sided_t_p(t, df), {estimate - reach, estimate + reach}};
}

}  // namespace cop::stats
