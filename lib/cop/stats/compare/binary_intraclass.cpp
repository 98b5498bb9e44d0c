#include "cop/stats/compare/binary_intraclass.hpp"

#include <cmath>

namespace cop::stats {
namespace {

/// The sum of squares of x ones and n - x zeros about their mean.
double squares_of(double x, double n) { return x * (n - x) / n; }

}  // namespace

std::optional<Intraclass> binary_intraclass(std::span<const Proportion> clusters) {
  double ones = 0;
  double total = 0;
  double squared_sizes = 0;
  double within = 0;
  for (const Proportion& cluster : clusters) {
    const auto x = static_cast<double>(cluster.x);
    const auto n = static_cast<double>(cluster.n);
    ones += x;
    total += n;
    squared_sizes += n * n;
    within += squares_of(x, n);
  }
  const auto count = static_cast<double>(clusters.size());
  if (count < 2 || total <= count) return std::nullopt;
  const double squares = squares_of(ones, total);
  if (squares <= 0) return std::nullopt;
  Intraclass result;
  result.msb = (squares - within) / (count - 1);
  result.msw = within / (total - count);
  result.m0 = (total - squared_sizes / total) / (count - 1);
  result.icc = (result.msb - result.msw) / (result.msb + (result.m0 - 1) * result.msw);
  result.design_effect = 1 + (total / count - 1) * result.icc;
  if (!std::isfinite(result.icc)) return std::nullopt;
  return result;
}

}  // namespace cop::stats
