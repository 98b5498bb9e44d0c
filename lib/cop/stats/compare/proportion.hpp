#pragma once

#include "cop/stats/compare/interval.hpp"

namespace cop::stats {

/// `x` of `n`, such as patients done of patients due: 0 <= x <= n and n >= 1.
struct Proportion {
  long x = 0;
  long n = 1;

  [[nodiscard]] double value() const { return static_cast<double>(x) / static_cast<double>(n); }
  friend bool operator==(const Proportion&, const Proportion&) = default;
};

/// The score interval of Wilson 1927 (J Am Stat Assoc 22:209) for a proportion, as a fraction:
/// (x + z²/2 ± z √(x(n-x)/n + z²/4)) / (n + z²). Never beyond 0 and 1, and never of no width.
Interval wilson(const Proportion& proportion);

/// The interval for the difference after - before of two independent proportions: method 10 of
/// Newcombe 1998 (Stat Med 17:873), which joins the two intervals of Wilson (l, u):
/// d - √((p₂-l₂)² + (u₁-p₁)²) to d + √((u₂-p₂)² + (p₁-l₁)²).
Interval newcombe(const Proportion& before, const Proportion& after);

/// Fisher's exact two-sided test (1935) that two independent proportions are the same: the
/// probability, with the totals as they are, of all tables that are no likelier than this one.
double fisher_p(const Proportion& before, const Proportion& after);

}  // namespace cop::stats
