#include "cop/stats/consensus/points.hpp"

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <utility>

namespace cop::stats {

std::vector<PointsResult> add_points(std::span<const Points> ballots, std::size_t options) {
  std::vector<PointsResult> results(options);
  double all = 0;
  for (const Points& ballot : ballots) {
    if (ballot.size() != options) throw std::invalid_argument("a ballot lacks options");
    for (std::size_t option = 0; option < options; ++option) {
      if (!ballot[option]) continue;
      results[option].total += *ballot[option];
      ++results[option].voters;
      all += *ballot[option];
    }
  }
  if (all > 0) {
    for (PointsResult& result : results) result.share = result.total / all;
  }
  return results;
}

std::vector<std::size_t> order_of_points(const std::vector<PointsResult>& results) {
  std::vector<std::size_t> order(results.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::pair(results[a].total, results[a].voters) >
           std::pair(results[b].total, results[b].voters);
  });
  return order;
}

}  // namespace cop::stats
