#pragma once

#include <optional>
#include <string>

#include "cop/charts/chart.hpp"
#include "cop/network/shown_measure.hpp"

namespace cop {

/// The practices by number of people or exposure, with the limits of a funnel around the figure of
/// all, both as they are told. Points beyond the outer limits by their exact figures are signals;
/// each is labelled with its size. Of shares and rates only.
Chart funnel_chart(const ShownMeasure& shown);

/// The practices in order of their figures, each between the ends of its interval where it has one.
Chart caterpillar_chart(const ShownMeasure& shown);

/// The figure of all practices in time as a run chart: rounded, but judged by the exact figures.
/// Nothing with fewer than three points, or where the chart is refused.
std::optional<Chart> pooled_run_chart(const ShownMeasure& shown, long min_cell);

/// The same of one practice; a period with a small count is a gap.
std::optional<Chart> practice_run_chart(const ShownMeasure& shown, const ShownPractice& practice,
                                        std::string title, long min_cell);

/// The places of the practices, from 0, in order of their size.
std::vector<std::size_t> by_size(const ShownMeasure& shown);

}  // namespace cop
