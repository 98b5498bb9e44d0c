#pragma once

#include <optional>

namespace cop::stats {

/// The fewest and the most runs that chance alone makes of a series with so many points above and
/// below its line.
struct RunsLimits {
  int fewest = 0;
  int most = 0;

  friend bool operator==(const RunsLimits&, const RunsLimits&) = default;
};

/// The exact limits with 2.5 % in each tail, given the counts on the two sides: with
/// N = C(a + b, a), P(R = 2m) = 2 C(a-1, m-1) C(b-1, m-1)/N and
/// P(R = 2m + 1) = (C(a-1, m-1) C(b-1, m) + C(a-1, m) C(b-1, m-1))/N
/// (Swed and Eisenhart 1943, Ann Math Stat 14:66). Nothing where a side is empty.
std::optional<RunsLimits> runs_limits(int above, int below);

}  // namespace cop::stats
