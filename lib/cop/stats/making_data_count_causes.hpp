#pragma once

#include <optional>
#include <span>
#include <vector>

#include "cop/stats/making_data_count.hpp"

namespace cop::stats {

/// Names the cause of each point of one group, whose sides and places beyond limits are known.
void find_causes(std::span<const std::optional<double>> values, std::span<MdcPoint> points);

/// For each point of the group whether it is one of the pattern of a trend, of two in three or of a
/// shift, although what counts before that may be its cause.
std::vector<bool> points_of_pattern(SpecialCause pattern,
                                    std::span<const std::optional<double>> values,
                                    std::span<const MdcPoint> points);

}  // namespace cop::stats
