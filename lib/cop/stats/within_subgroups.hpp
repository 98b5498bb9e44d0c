#pragma once

#include <optional>

#include "cop/stats/phase.hpp"

namespace cop::stats {

/// The standard deviation within the subgroups of the baseline: the mean of their deviations where
/// all have the same size, else pooled, sqrt(sum((n - 1) s^2)/sum(n - 1)) (Montgomery, 6.31).
std::optional<double> deviation_within(const Phase& phase);

}  // namespace cop::stats
