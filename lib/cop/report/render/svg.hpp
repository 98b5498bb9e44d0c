#pragma once

#include <string>

#include "cop/charts/chart.hpp"

namespace cop {

/// The chart as a stand-alone SVG picture of 720 units in width, which may be put into a page as it
/// is or saved as a file. It carries title and description for people who cannot see it, needs no
/// style sheet or font, brings its own white paper, and tells lines and marks apart by shape as
/// well as by colour. Missing values leave gaps, points that do not count are hollow. The same
/// chart gives the same bytes everywhere: coordinates are rounded to tenths in whole numbers.
std::string svg(const Chart& chart);

}  // namespace cop
