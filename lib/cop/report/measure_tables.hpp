#pragma once

#include <cstddef>

#include "cop/report/measure_results.hpp"

namespace cop {

/// The points of the series from the first to be told on, one a row.
Table dated_table(const Language& say, const Series& series, std::size_t first);

/// All figures of the measure without a day of which `is` holds, one a row.
Table figures_table(const Language& say, const Facts& facts, const Measure& measure,
                    const MeasureReaders& readers, bool (*is)(const Observation&));

}  // namespace cop
