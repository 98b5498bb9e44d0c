#pragma once

#include <span>
#include <string>
#include <vector>

#include "cop/charts/chart.hpp"

namespace cop {

/// Words around charts on a terminal of `width` columns; every line ends with a line break.

/// Title, kind and unit, one below the other, and an empty line.
std::string text_heading(const std::string& title, const std::string& kind, const std::string& unit,
                         int width);

/// What the lines and points of the charts mean, when the bands began and ended, and what each mark
/// was.
std::string text_key(std::span<const Chart> charts, const std::vector<ChartMark>& marks, int width);

}  // namespace cop
