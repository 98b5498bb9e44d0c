#include "cop/stats/compare/intraclass.hpp"

#include <cmath>
#include <vector>

#include "cop/stats/average.hpp"
#include "cop/stats/compare/sample.hpp"

namespace cop::stats {
namespace {

std::vector<double> all_of(const ClusterSample& cluster) {
  std::vector<double> all = cluster.before;
  all.insert(all.end(), cluster.after.begin(), cluster.after.end());
  return all;
}

}  // namespace

std::optional<Intraclass> intraclass(const ClusterSums& sums) {
  if (sums.clusters < 2 || sums.values <= sums.clusters || sums.squares <= 0) return std::nullopt;
  Intraclass result;
  result.msb = (sums.squares - sums.squares_within) / (sums.clusters - 1);
  result.msw = sums.squares_within / (sums.values - sums.clusters);
  result.m0 = (sums.values - sums.squared_sizes / sums.values) / (sums.clusters - 1);
  result.icc = (result.msb - result.msw) / (result.msb + (result.m0 - 1) * result.msw);
  result.design_effect = 1 + (sums.values / sums.clusters - 1) * result.icc;
  if (!std::isfinite(result.icc)) return std::nullopt;
  return result;
}

std::optional<Intraclass> intraclass(std::span<const ClusterSample> clusters) {
  std::vector<double> all;
  ClusterSums sums;
  for (const ClusterSample& cluster : clusters) {
    const std::vector<double> values = all_of(cluster);
    if (values.empty()) continue;
    const auto n = static_cast<double>(values.size());
    sums.clusters += 1;
    sums.squared_sizes += n * n;
    sums.squares_within += sum_of_squares(values);
    all.insert(all.end(), values.begin(), values.end());
  }
  sums.values = static_cast<double>(all.size());
  sums.squares = sum_of_squares(all);
  return intraclass(sums);
}

}  // namespace cop::stats
