#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cop/charts/chart.hpp"
#include "cop/report/render/chart_key.hpp"
#include "cop/report/render/chart_scale.hpp"
#include "cop/report/render/svg_paint.hpp"

namespace cop {

/// Where everything of a picture goes, decided before anything is drawn, in CSS pixels. From top to
/// bottom: title, kind, unit, names of the bands, flags of the marks, the plot with the labels of
/// its lines at the right, the time axis, the key, the list of marks. Texts are shortened or
/// wrapped to their room, and no two of them touch.

/// The sizes that follow from the width of the picture. Letters stay as large on a telephone as on
/// a page; what shrinks is the plot.
struct SvgSizes {
  double width = 0;
  double margin = 0;
  double title = 0;
  double text = 0;
  /// For the names of bands and the letters in flags.
  double small = 0;
  /// From one line of text to the next.
  double row = 0;
  double plot_height = 0;
  double widest_label = 0;

  /// How thick lines and how large points are beside those of a picture on a page.
  double weight() const { return text / 12; }
};

/// The sizes for a width from 320 to 1600; a smaller or greater one is taken as the nearest.
SvgSizes sizes_for(int width);

enum class Anchor { start, middle, end };

/// A line of text; `y` is its baseline.
struct PlacedText {
  double x = 0;
  double y = 0;
  double size = 0;
  Paint paint = Paint::ink;
  std::string text = {};
  Anchor anchor = Anchor::start;
  bool bold = false;
};

struct Box {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;

  /// Whether they share more than a hair.
  bool overlaps(const Box& other) const;
};

/// The room that a text takes at most.
Box box_of(const PlacedText& text);

/// The part of a picture in which values are drawn. Points keep a distance from its sides.
struct PlotArea {
  ValueScale values = {};
  TimeScale times = {};
  double left = 0;
  double right = 0;
  double top = 0;
  double bottom = 0;

  double x(double moment) const;
  double y(double value) const;
};

/// Where a line or band begins and ends on the picture: halfway to the neighbouring point, and at
/// the edge of the plot where there is none, so that phases and steps meet between two points.
struct Extent {
  double from = 0;
  double to = 0;
};
Extent extent_of(const Chart& chart, const PlotArea& plot, double from, double to);

/// From the flag of a mark down to its moment.
struct Stem {
  MarkRole role = MarkRole::cycle;
  double flag_x = 0;
  double flag_bottom = 0;
  double mark_x = 0;
  /// Where the stem becomes upright.
  double knee = 0;
};

/// One chart on the picture. Its bands begin above the plot, behind their names.
struct SvgPanel {
  PlotArea plot = {};
  double bands_top = 0;
  std::vector<Stem> stems = {};
  /// Where the axes have their short lines.
  std::vector<double> value_ticks = {};
  std::vector<double> time_ticks = {};
};

/// The box of a flag, centred at x and y; its letters are among the texts.
struct Flag {
  MarkRole role = MarkRole::cycle;
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;
};

/// From the end of a line to its label where that was moved away from others.
struct Leader {
  LineRole role = LineRole::centre;
  double x = 0;
  double line_y = 0;
  double label_y = 0;
};

/// A sign of the key, centred at x and y: how a line looks, or how a point does.
struct Sign {
  double x = 0;
  double y = 0;
  std::optional<LineRole> line = std::nullopt;
  PointLook look = {};
};

struct SvgLayout {
  SvgSizes sizes = {};
  double height = 0;
  std::vector<SvgPanel> panels = {};
  std::vector<PlacedText> texts = {};
  std::vector<Flag> flags = {};
  std::vector<Leader> leaders = {};
  std::vector<Sign> signs = {};
};

SvgLayout lay_out(const Chart& chart, int width);

/// Panels in a grid, as many beside each other as the width has room for. Numbers stand at the left
/// of each row, moments below each column.
SvgLayout lay_out(const SmallMultiples& multiples, int width);

}  // namespace cop
