#include "cop/stats/compare/proportion.hpp"

#include <algorithm>
#include <cmath>

namespace cop::stats {
namespace {

/// Log of the number of ways to choose k of n.
double log_choose(long n, long k) {
  return std::lgamma(static_cast<double>(n + 1)) - std::lgamma(static_cast<double>(k + 1)) -
         std::lgamma(static_cast<double>(n - k + 1));
}

/// All tables with the totals of one, by how many successes they have before. Their probabilities
/// rise up to the mode and fall behind it.
class Tables {
 public:
  Tables(const Proportion& before, const Proportion& after)
      : before_(before.n), after_(after.n), successes_(before.x + after.x) {}

  [[nodiscard]] long mode() const {
    return (before_ + 1) * (successes_ + 1) / (before_ + after_ + 2);
  }
  [[nodiscard]] double log_weight(long x) const {
    return log_choose(before_, x) + log_choose(after_, successes_ - x);
  }

  /// The first table from here on, away from the mode, that is no likelier than one seen, but for
  /// rounding.
  [[nodiscard]] long first_no_likelier(double seen, long from, long step) const {
    constexpr double rounding = 1e-7;
    long near = 0;
    long far = step > 0 ? highest() - from + 1 : from - lowest() + 1;
    while (near < far) {
      const long middle = near + (far - near) / 2;
      if (log_weight(from + step * middle) <= seen + rounding) {
        far = middle;
      } else {
        near = middle + 1;
      }
    }
    return from + step * near;
  }

  /// The probability of this table and all beyond it.
  [[nodiscard]] double tail(long from, long step) const {
    constexpr double negligible = 1e-18;
    const double all = log_choose(before_ + after_, successes_);
    double sum = 0;
    for (long x = from; x >= lowest() && x <= highest(); x += step) {
      const double probability = std::exp(log_weight(x) - all);
      sum += probability;
      if (probability <= negligible * sum) break;
    }
    return sum;
  }

 private:
  [[nodiscard]] long lowest() const { return std::max(0L, successes_ - after_); }
  [[nodiscard]] long highest() const { return std::min(before_, successes_); }

  long before_, after_, successes_;
};

}  // namespace

Interval wilson(const Proportion& proportion) {
  constexpr double z = normal_975;
  const auto x = static_cast<double>(proportion.x);
  const auto n = static_cast<double>(proportion.n);
  const double middle = x + z * z / 2;
  const double reach = z * std::sqrt(x * (n - x) / n + z * z / 4);
  return {proportion.x == 0 ? 0 : (middle - reach) / (n + z * z),
          proportion.x == proportion.n ? 1 : (middle + reach) / (n + z * z)};
}

Interval newcombe(const Proportion& before, const Proportion& after) {
  const double p1 = before.value();
  const double p2 = after.value();
  const Interval first = wilson(before);
  const Interval second = wilson(after);
  return {p2 - p1 - std::hypot(p2 - second.lower, first.upper - p1),
          p2 - p1 + std::hypot(second.upper - p2, p1 - first.lower)};
}

double fisher_p(const Proportion& before, const Proportion& after) {
  const Tables tables(before, after);
  const double seen = tables.log_weight(before.x);
  const bool is_low = before.x <= tables.mode();
  const long other = tables.first_no_likelier(
      seen, is_low ? std::max(tables.mode(), before.x + 1) : std::min(tables.mode(), before.x - 1),
      is_low ? 1 : -1);
  return std::min(1.0,
                  tables.tail(before.x, is_low ? -1 : 1) + tables.tail(other, is_low ? 1 : -1));
}

}  // namespace cop::stats
