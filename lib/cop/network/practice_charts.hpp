#pragma once

#include <optional>
#include <string>

#include "cop/charts/chart.hpp"
#include "cop/network/pooled_measure.hpp"

namespace cop {

/// The practices that are shown by number of people or exposure, with the limits of a funnel around
/// the figure of all as it is told. Points beyond the outer limits are signals; each is labelled
/// with its size. Of shares and rates only.
Chart funnel_chart(const PooledMeasure& measure);

/// The practices that are shown in order of their figures, each between the ends of its interval
/// where it has one.
Chart caterpillar_chart(const PooledMeasure& measure);

/// The figure of all practices in time as a run chart; nothing with fewer than three points, or
/// where the chart is refused.
std::optional<Chart> pooled_run_chart(const PooledMeasure& measure, long min_cell);

/// The figure of one practice in time as a run chart; a period with a small count is a gap. Nothing
/// with fewer than three points.
std::optional<Chart> practice_run_chart(const PooledMeasure& measure,
                                        const PooledPractice& practice, std::string title,
                                        long min_cell);

/// The places of the practices that are shown, from 0, in order of their size as it is told.
std::vector<std::size_t> by_shown_size(const PooledMeasure& measure);

}  // namespace cop
