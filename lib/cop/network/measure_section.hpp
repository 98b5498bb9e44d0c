#pragma once

#include "cop/network/pooled_measure.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// One pooled measure: the figure of all, how far practices differ, its run chart, the practices
/// as a funnel (of shares and rates) and as a caterpillar, and a small run chart of each.
Section measure_section(const PooledMeasure& measure, long min_cell);

}  // namespace cop
