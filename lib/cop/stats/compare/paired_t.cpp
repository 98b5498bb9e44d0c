#include "cop/stats/compare/paired_t.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <vector>

#include "cop/stats/compare/sample.hpp"

namespace cop::stats {

std::optional<TTest> paired_t(std::span<const double> before, std::span<const double> after) {
  if (before.size() != after.size()) throw std::invalid_argument("a pair needs two values");
  if (before.size() < 2) return std::nullopt;
  std::vector<double> differences;
  for (std::size_t i = 0; i < before.size(); ++i) differences.push_back(after[i] - before[i]);
  const Sample sample = *sample_of(differences);
  if (!is_spread(*sample.sd, std::max(largest_size(before), largest_size(after)))) {
    return std::nullopt;
  }
  const auto n = static_cast<double>(sample.n);
  return t_test(sample.mean, *sample.sd / std::sqrt(n), n - 1);
}

}  // namespace cop::stats
