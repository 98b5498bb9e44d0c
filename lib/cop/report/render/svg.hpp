#pragma once

#include <string>

#include "cop/charts/chart.hpp"

namespace cop {

/// The width of a picture in CSS pixels that suits a page, a document and paper. A picture for a
/// telephone is better made for its width, 320 or so, than shrunk to it: its letters keep their
/// size. HTML can hold one of each and show the one that fits.
constexpr int svg_page_width = 720;

/// The chart as a stand-alone SVG picture of this width, from 320 to 1600, which may be put into a
/// page as it is or saved as a file. It carries title and description for people who cannot see it,
/// needs no font and no ids, brings its own paper (dark on a dark screen, white in print), and
/// tells lines, points and marks apart by shape as well as by colour. Renderers that know no style
/// sheets draw it in its light colours. Missing values leave gaps, points that do not count are
/// hollow. The same chart gives the same bytes everywhere.
std::string svg(const Chart& chart, int width = svg_page_width);

/// Small multiples in the same way.
std::string svg(const SmallMultiples& multiples, int width = svg_page_width);

}  // namespace cop
