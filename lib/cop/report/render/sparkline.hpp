#pragma once

#include <string>

#include "cop/charts/chart.hpp"

namespace cop {

/// The values of a chart as one line of blocks from ▁ (the lowest) to █ (the highest), one a point,
/// "·" for a missing one. Equal values all stand at middle height; no points give an empty text.
std::string sparkline(const Chart& chart);

}  // namespace cop
