#pragma once

#include <optional>

#include "cop/charts/measure_chart.hpp"

namespace cop {

/// The chart of a measure in a report: judged by the exact figures and, where a shared report
/// rounds some of them, told by rounded ones. With facts their cycles and events are marked.
std::optional<MeasureChart> shown_chart(const Language& say, const Series& series,
                                        const Facts* facts = nullptr);

}  // namespace cop
