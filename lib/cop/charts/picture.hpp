#pragma once

#include "cop/charts/draw_chart.hpp"

namespace cop {

/// The points with their signals, lines and bands of a chart; without kind, description and marks.
Chart picture_of(const ChartRequest& request, const stats::JudgedChart& judged);

}  // namespace cop
