#pragma once

namespace cop::stats {

/// A confidence interval of 95 %, its ends in the unit of what was estimated.
struct Interval {
  double lower = 0;
  double upper = 0;

  friend bool operator==(const Interval&, const Interval&) = default;
};

/// The point of the standard normal distribution above which 2.5 % lie.
inline constexpr double normal_975 = 1.959963984540054;

}  // namespace cop::stats
