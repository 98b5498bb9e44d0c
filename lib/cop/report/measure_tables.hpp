#pragma once

#include <cstddef>
#include <functional>

#include "cop/report/measure_results.hpp"

namespace cop {

/// Whether the figure is one of several that differ for one measure, period and stratum: the first
/// counts, and all are shown.
bool is_disputed(const Facts& facts, const Observation& observation);

/// The points of the series from the first to be told on, one a row, each before what other sources
/// say instead; others than the group see of these only figures of all.
Table dated_table(const Language& say, const Facts& facts, const Series& series,
                  const MeasureReaders& readers, std::size_t first);

/// All figures of the measure without a day of which `is` holds, one a row.
Table figures_table(const Language& say, const Facts& facts, const Measure& measure,
                    const MeasureReaders& readers,
                    const std::function<bool(const Observation&)>& is);

}  // namespace cop
