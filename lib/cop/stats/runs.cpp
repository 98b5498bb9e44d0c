#include "cop/stats/runs.hpp"

#include <algorithm>
#include <cmath>

#include "cop/stats/binomial.hpp"

namespace cop::stats {

int longest_run_limit(int useful_points) {
  if (useful_points < 1) return 0;
  return static_cast<int>(std::lround(std::log2(useful_points))) + 3;
}

int crossings_limit(int useful_points) {
  if (useful_points < 1) return 0;
  return binomial_quantile(0.05, useful_points - 1, 0.5);
}

RunsAnalysis analyse_runs(std::span<const double> values, double centre) {
  RunsAnalysis result;
  int run = 0;
  bool was_above = false;
  for (const double value : values) {
    const bool is_above = value > centre;
    const bool is_below = value < centre;
    if (!is_above && !is_below) continue;
    const bool crosses = result.useful_points > 0 && is_above != was_above;
    if (crosses) ++result.crossings;
    run = crosses ? 1 : run + 1;
    result.longest_run = std::max(result.longest_run, run);
    was_above = is_above;
    ++result.useful_points;
  }
  result.longest_run_max = longest_run_limit(result.useful_points);
  result.crossings_min = crossings_limit(result.useful_points);
  return result;
}

}  // namespace cop::stats
