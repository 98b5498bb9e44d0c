#pragma once

#include <span>

#include "cop/stats/control_chart.hpp"

namespace cop::stats {

/// Throws Refusal where the options contradict themselves or the series.
void check_options(const ChartOptions& options, std::size_t points);

/// Throws Refusal where the type does not suit the data: a T chart with a time of 0, a count below
/// 0, a numerator above its denominator on a P chart, no denominators where they are needed, a
/// given centre that the type cannot have.
void check_data(const ChartTypeFacts& type, std::span<const Subgroup> series,
                const ChartOptions& options);

}  // namespace cop::stats
