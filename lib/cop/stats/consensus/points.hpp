#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace cop::stats {

/// One voter's points, one entry for each option; nothing where the voter gave none.
using Points = std::vector<std::optional<double>>;

/// What an option got in a nominal group. `share` is its part of all points that were given.
struct PointsResult {
  double total = 0;
  int voters = 0;
  double share = 0;
};

/// The points of each option (Delbecq and Van de Ven 1971, nominal group technique). Throws
/// std::invalid_argument where a ballot has another number of options.
std::vector<PointsResult> add_points(std::span<const Points> ballots, std::size_t options);

/// The options by points, then by the number of voters, then as they were put.
std::vector<std::size_t> order_of_points(const std::vector<PointsResult>& results);

}  // namespace cop::stats
