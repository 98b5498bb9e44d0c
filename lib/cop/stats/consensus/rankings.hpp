#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace cop::stats {

/// One voter's ranks, one for each option in a fixed order: 1 is best, equal ranks are allowed, and
/// an option without a rank stands behind all that have one.
using Ranking = std::vector<std::optional<int>>;

/// Options from best to worst; those that cannot be told apart stand in one group, in the order in
/// which they were put. Options are counted from 0.
using Order = std::vector<std::vector<std::size_t>>;

/// The order by scores, the highest first.
Order order_by(const std::vector<double>& scores);

}  // namespace cop::stats
