#pragma once

#include <optional>

#include "cop/stats/compare/interval.hpp"

namespace cop::stats {

/// A difference, after - before in the unit of the data, with its standard error, the degrees of
/// freedom of that, t = estimate / se, the two-sided p for no difference at all, and the interval
/// estimate ± t(0.975, df) se.
struct TTest {
  double estimate = 0;
  double se = 0;
  double df = 0;
  double t = 0;
  double p = 1;
  Interval ci95 = {};
};

/// What follows from an estimate, its standard error and degrees of freedom. Nothing where one of
/// them is not finite, as with values whose squares overflow, or where se is 0 or df below 0.1.
std::optional<TTest> t_test(double estimate, double se, double df);

}  // namespace cop::stats
