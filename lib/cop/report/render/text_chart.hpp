#pragma once

#include <string>

#include "cop/charts/chart.hpp"
#include "cop/report/render/character_set.hpp"

namespace cop {

/// The chart for a terminal of `width` columns, about ten rows high: dots, lines and signals, flags
/// of the marks above, the first and last moment below, then what lines, signals and flags mean.
/// Hollow dots do not count. A value off the centre line stands in a row beside it, however near it
/// is, so that runs can be counted. A width under 40 is taken as 40. Every line ends with a line
/// break.
std::string text_chart(const Chart& chart, int width,
                       CharacterSet characters = CharacterSet::unicode);

/// Small multiples on one scale, as many beside each other as fit.
std::string text_chart(const SmallMultiples& multiples, int width,
                       CharacterSet characters = CharacterSet::unicode);

}  // namespace cop
