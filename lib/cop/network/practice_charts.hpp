#pragma once

#include <optional>
#include <string>

#include "cop/charts/chart.hpp"
#include "cop/network/pooled_measure.hpp"

namespace cop {

/// What a shared report tells of a practice: its share in whole percent and its number of people in
/// tens, so that no count follows from them.
long shown_percent(const stats::Proportion& counts);
long shown_size(const stats::Proportion& counts);

/// "practice 3": the place, from 0, among those that are shown.
std::string neutral_name(std::size_t place);

/// The practices that are shown by number of people, with the limits of a funnel around the share
/// of all. Points beyond the outer limits are signals.
Chart funnel_chart(const PooledMeasure& measure);

/// The practices that are shown in order of their shares, each between the ends of its interval
/// (Wilson, 95 %).
Chart caterpillar_chart(const PooledMeasure& measure);

/// The share of all practices in time as a run chart; nothing with fewer than three points, or
/// where the chart is refused.
std::optional<Chart> pooled_run_chart(const PooledMeasure& measure, long min_cell);

/// The share of one practice in time as a run chart; a period with a small count is a gap. Nothing
/// with fewer than three points.
std::optional<Chart> practice_run_chart(const PooledPractice& practice, std::string title,
                                        long min_cell);

}  // namespace cop
