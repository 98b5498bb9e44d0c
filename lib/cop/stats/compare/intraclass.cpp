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

std::optional<Intraclass> intraclass(std::span<const ClusterSample> clusters) {
  std::vector<double> all;
  double count = 0;
  double squared_sizes = 0;
  double within = 0;
  for (const ClusterSample& cluster : clusters) {
    const std::vector<double> values = all_of(cluster);
    if (values.empty()) continue;
    const auto n = static_cast<double>(values.size());
    count += 1;
    squared_sizes += n * n;
    within += sum_of_squares(values);
    all.insert(all.end(), values.begin(), values.end());
  }
  const auto total = static_cast<double>(all.size());
  const double squares = sum_of_squares(all);
  if (count < 2 || total <= count || squares <= 0) return std::nullopt;
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
