#pragma once

#include <optional>

#include "cop/charts/measure_chart.hpp"

namespace cop {

/// The chart of a measure in a report: judged by the exact figures and, where a shared report
/// rounds some of them, told by rounded ones. Says how many points it does not show; where these
/// are small counts it is not judged. With facts their cycles and events are marked.
std::optional<MeasureChart> shown_chart(const Language& say, const Series& series,
                                        const Facts* facts = nullptr);

}  // namespace cop
