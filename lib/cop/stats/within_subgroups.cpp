#include "cop/stats/within_subgroups.hpp"

#include <algorithm>
#include <cmath>

#include "cop/stats/average.hpp"

namespace cop::stats {

std::optional<double> deviation_within(const Phase& phase) {
  std::vector<double> deviations;
  std::vector<int> sizes;
  for (std::size_t i = 0; i < phase.points.size(); ++i) {
    const Subgroup& subgroup = phase.subgroups[i];
    if (!phase.in_baseline(i) || subgroup.size == 0) continue;
    sizes.push_back(subgroup.size);
    deviations.push_back(subgroup.deviation.value_or(0));
  }
  const bool equal =
      std::adjacent_find(sizes.begin(), sizes.end(), std::not_equal_to<>()) == sizes.end();
  if (sizes.empty() || (equal && sizes.front() < 2)) return std::nullopt;
  if (equal) return mean(deviations);
  long double squares = 0;
  long double degrees = 0;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    const long double deviation = deviations[i];
    squares += (sizes[i] - 1) * deviation * deviation;
    degrees += sizes[i] - 1;
  }
  return finite(std::sqrt(squares / degrees));
}

}  // namespace cop::stats
