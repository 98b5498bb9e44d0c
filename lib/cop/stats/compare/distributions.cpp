#include "cop/stats/compare/distributions.hpp"

#include <algorithm>
#include <cmath>

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/students_t.hpp>

namespace cop::stats {
namespace {

using Binomial = boost::math::binomial_distribution<double>;
using Beta = boost::math::beta_distribution<double>;
using StudentsT = boost::math::students_t_distribution<double>;

constexpr double tail = 0.025;
/// Outcomes as likely as the one seen, but for rounding, count as no likelier.
constexpr double rounding = 1 + 1e-7;

/// The first of `from` to `to` for which the outcome is no likelier than that; the probabilities
/// fall on the way up. `to` + 1 where there is none.
long first_no_likelier(const Binomial& outcomes, long from, long to, double that) {
  while (from <= to) {
    const long middle = from + (to - from) / 2;
    if (pdf(outcomes, static_cast<double>(middle)) <= that) {
      to = middle - 1;
    } else {
      from = middle + 1;
    }
  }
  return from;
}

/// P(X <= seen) for an outcome below what is expected, with the other side's outcomes that are no
/// likelier.
double p_from_below(const Binomial& outcomes, long seen, long trials) {
  const double that = pdf(outcomes, static_cast<double>(seen)) * rounding;
  const auto mode = static_cast<long>(std::ceil(mean(outcomes)));
  const long above = first_no_likelier(outcomes, mode, trials, that);
  double p = cdf(outcomes, static_cast<double>(seen));
  if (above <= trials) p += cdf(complement(outcomes, static_cast<double>(above - 1)));
  return std::min(1.0, p);
}

}  // namespace

double t_975(double df) { return quantile(complement(StudentsT(df), tail)); }

double two_sided_t_p(double t, double df) {
  return 2 * cdf(complement(StudentsT(df), std::abs(t)));
}

Interval clopper_pearson(long successes, long trials) {
  const auto x = static_cast<double>(successes);
  const auto n = static_cast<double>(trials);
  return {successes == 0 ? 0 : quantile(Beta(x, n - x + 1), tail),
          successes == trials ? 1 : quantile(complement(Beta(x + 1, n - x), tail))};
}

double exact_binomial_p(long successes, long trials, double chance) {
  if (trials == 0) return 1;
  const auto expected = static_cast<double>(trials) * chance;
  const auto seen = static_cast<double>(successes);
  if (seen == expected) return 1;
  const Binomial outcomes(static_cast<double>(trials), chance);
  if (seen < expected) return p_from_below(outcomes, successes, trials);
  const Binomial mirrored(static_cast<double>(trials), 1 - chance);
  return p_from_below(mirrored, trials - successes, trials);
}

}  // namespace cop::stats
