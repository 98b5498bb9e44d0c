#pragma once

#include "cop/stats/compare/interval.hpp"

namespace cop::stats {

/// The value above which 2.5 % of Student's t distribution lie. `df` need not be whole; positive.
double t_975(double df);

/// The probability of a value at least as far from 0 as `t` under Student's t distribution.
double two_sided_t_p(double t, double df);

/// The exact interval of Clopper and Pearson 1934 (Biometrika 26:404) for the chance behind
/// `successes` of `trials`: the chances under which so many or more, and so few or fewer, have a
/// probability of 2.5 %. From 0 where there was no success and to 1 where all were; `trials` >= 1.
Interval clopper_pearson(long successes, long trials);

/// The exact two-sided test of a chance: the probability of all outcomes that are no likelier than
/// `successes` of `trials`, as R's binom.test adds them up (those equal but for rounding, 1e-7, are
/// among them). 1 without trials; `chance` lies between 0 and 1.
double exact_binomial_p(long successes, long trials, double chance);

}  // namespace cop::stats
