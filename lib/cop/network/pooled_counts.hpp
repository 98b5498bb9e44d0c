#pragma once

namespace cop {

/// What is counted in a practice: `x` people of `n`, or `x` events in an exposure of `n`, where it
/// may be more than n. x >= 0, n >= 1.
struct PooledCounts {
  long x = 0;
  long n = 1;

  [[nodiscard]] double value() const { return static_cast<double>(x) / static_cast<double>(n); }
  friend bool operator==(const PooledCounts&, const PooledCounts&) = default;
};

}  // namespace cop
