#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cop/charts/chart.hpp"
#include "cop/report/render/chart_scale.hpp"

namespace cop {

/// Where everything of a chart goes on a picture 720 units wide, decided before anything is drawn.
/// From top to bottom: title, unit, names of the bands, flags of the marks, the plot with the
/// labels of its lines at the right, the time axis, the notes. Texts are shortened or wrapped to
/// their room.

constexpr double svg_width = 720;
constexpr double svg_margin = 20;

/// The label of a line beside the right end of the plot, moved from `line_y` where others are near.
struct LineLabel {
  LineRole role = LineRole::centre;
  std::string text = {};
  double line_y = 0;
  double label_y = 0;
};

/// The name of a band, and of a line that ends within it, above the plot.
struct BandLabel {
  double x = 0;
  double y = 0;
  std::string text = {};
};

/// The flag of a mark, centred at x and y. It may stand beside its moment, which is at `mark_x`.
struct Flag {
  MarkRole role = MarkRole::cycle;
  std::string label = {};
  double x = 0;
  double y = 0;
  double width = 0;
  double mark_x = 0;
};

struct AxisLabel {
  double x = 0;
  double point_x = 0;
  std::string text = {};
};

/// A line of text below the plot, beginning with the flag of that number or a hollow point.
struct Note {
  std::optional<std::size_t> flag = std::nullopt;
  double x = 0;
  double y = 0;
  std::vector<std::string> lines = {};
};

struct SvgLayout {
  ValueScale values = {};
  TimeScale times = {};
  double left = 0;
  double right = 0;
  double top = 0;
  double bottom = 0;
  double height = 0;
  std::vector<std::string> title = {};
  double unit_y = 0;
  std::string unit = {};
  double bands_top = 0;
  std::vector<BandLabel> band_labels = {};
  std::vector<Flag> flags = {};
  std::vector<LineLabel> line_labels = {};
  std::vector<AxisLabel> axis_labels = {};
  std::vector<Note> notes = {};

  double x(double moment) const;
  double y(double value) const;
};

/// Where a line or band begins and ends on the picture: halfway to the neighbouring point, and at
/// the edge of the plot where there is none, so that phases and steps meet between two points.
struct Extent {
  double from = 0;
  double to = 0;
};
Extent extent_of(const Chart& chart, const SvgLayout& layout, double from, double to);

SvgLayout lay_out(const Chart& chart);

}  // namespace cop
