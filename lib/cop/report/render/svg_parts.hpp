#pragma once

#include <span>
#include <string>
#include <vector>

#include "cop/report/render/svg_layout.hpp"

namespace cop {

/// The parts of which the layouts of pictures are made. Each puts its texts and shapes into the
/// layout; those that take room from top to bottom begin at `y` and return where they end.

bool has_values(const Chart& chart);

double place_heading(const std::string& title, const std::string& kind, const std::string& unit,
                     SvgLayout& layout, double y);

/// The names of bands and of the centre lines that end within the plot, above it.
double place_band_names(const Chart& chart, SvgPanel& panel, SvgLayout& layout, double y);

/// The flags of the marks in as few rows as hold them, none above another's letters.
double place_flags(const std::vector<ChartMark>& marks, SvgPanel& panel, SvgLayout& layout,
                   double y);

/// The labels of lines at the right end of the plot; their texts have no place yet.
struct LineLabel {
  LineRole role = LineRole::centre;
  double value = 0;
  std::vector<PlacedText> lines = {};
};
struct LineLabels {
  std::vector<LineLabel> labels = {};
  double width = 0;
  double height = 0;
};
LineLabels line_labels(const Chart& chart, const TimeScale& times, const SvgSizes& sizes);
void place_line_labels(const LineLabels& labels, const SvgPanel& panel, SvgLayout& layout);

/// The room that the numbers at the left of the plot need.
double numbers_width(const ValueScale& values, const SvgSizes& sizes);
void place_numbers(SvgPanel& panel, SvgLayout& layout);

/// The short lines where numbers would stand.
void place_value_ticks(SvgPanel& panel, const SvgSizes& sizes);

/// Says in the middle of the plot that there is nothing to see, and leaves out what would cross it.
void place_no_values(const Chart& chart, SvgPanel& panel, SvgLayout& layout);

/// The names of moments below the plot, from `from` to `to` on the picture.
double place_moments(const Chart& chart, SvgPanel& panel, SvgLayout& layout, Extent room);

/// Signs and what they mean, one after the other in rows.
struct KeyEntry {
  Sign sign = {};
  std::string text = {};
};
double place_key(const std::vector<KeyEntry>& entries, SvgLayout& layout, double y);

/// What the points of the charts look like and mean.
std::vector<KeyEntry> point_key(std::span<const Chart> charts);

/// A flag as large as its letters need, and its way onto the picture.
Flag flag_for(MarkRole role, const std::string& label, const SvgSizes& sizes);
void put_flag(const Flag& flag, const std::string& label, SvgLayout& layout);

/// What each mark was, in as many columns as the width has room for.
double place_mark_list(const std::vector<ChartMark>& marks, SvgLayout& layout, double y);

}  // namespace cop
