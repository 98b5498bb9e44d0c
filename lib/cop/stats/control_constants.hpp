#pragma once

namespace cop::stats {

/// c4(n), the expected standard deviation of a sample of n from a normal distribution with
/// deviation 1: sqrt(2/(n - 1)) Gamma(n/2)/Gamma((n - 1)/2). Defined from n = 2 (Montgomery,
/// Introduction to Statistical Quality Control). Throws std::invalid_argument below.
double c4(int n);

/// The standard deviation of that deviation, sqrt(1 - c4^2).
double c5(int n);

}  // namespace cop::stats
