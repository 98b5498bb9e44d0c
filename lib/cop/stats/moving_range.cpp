#include "cop/stats/moving_range.hpp"

#include <cmath>

#include "cop/stats/average.hpp"

namespace cop::stats {

Series moving_ranges(const Series& values) {
  Series ranges(values.size());
  for (std::size_t i = 1; i < values.size(); ++i) {
    if (values[i - 1] && values[i]) ranges[i] = finite(std::abs(*values[i] - *values[i - 1]));
  }
  return ranges;
}

std::optional<double> mean_range(const Series& ranges, Screening screening, double factor) {
  std::vector<double> kept = present(ranges);
  const std::optional<double> first = mean(kept);
  if (!first || screening == Screening::none) return first;
  const double limit = factor * *first;
  std::erase_if(kept, [limit](double range) { return !(range < limit); });
  return mean(kept);
}

}  // namespace cop::stats
