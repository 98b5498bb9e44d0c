#pragma once

#include <optional>
#include <span>

#include "cop/stats/making_data_count.hpp"

namespace cop::stats {

/// Names the cause of each point of one group, whose sides and places beyond limits are known.
void find_causes(std::span<const std::optional<double>> values, std::span<MdcPoint> points);

}  // namespace cop::stats
