#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cop/charts/chart.hpp"
#include "cop/report/render/character_set.hpp"
#include "cop/report/render/chart_key.hpp"
#include "cop/report/render/chart_scale.hpp"

namespace cop {

/// The character that draws a line of this role, and the one of a point. The shapes are those of
/// the SVG pictures: a diamond beyond a limit, a square in a pattern; solid for an improvement,
/// with a core for a concern, empty without a judgement.
std::string_view stroke_of(LineRole role);
std::string_view sign_of(const PointLook& look);

int text_columns(std::string_view text);
std::string spaces(int count);

/// The plot of a chart as a raster of characters; row 0 is the top.
class TextRaster {
 public:
  /// With so many columns for the plot, and rows from one tick to the next. The numbers at the left
  /// are printed in these characters, because they may be wider in ASCII.
  TextRaster(const ValueScale& values, TimeScale times, int columns, int rows_per_tick,
             CharacterSet characters);

  /// Draws stems for the marks, then the lines, the intervals and the points. A value off the
  /// centre line stands in a row beside it, however near it is, so that runs can be counted.
  void draw(const Chart& chart, const std::vector<ChartMark>& marks);

  /// The columns of the numbers at the left, and of the plot.
  int gutter() const { return gutter_; }
  int width() const { return columns_; }
  int column(double x) const;

  /// The rows from top to bottom, with the axis and without blanks at their ends. Without numbers
  /// the room for them stays empty.
  std::vector<std::string> rows(bool has_numbers) const;

 private:
  int row(double value) const;
  std::string_view& cell(int row, int column);
  /// From halfway to the point before the line to halfway to the one behind it.
  void draw_level(const Chart& chart, const ChartLine& line);
  void draw_interval(const ChartPoint& point);
  void draw_point(const ChartPoint& point, std::optional<double> centre);

  ValueScale values_;
  TimeScale times_;
  int gutter_ = 1;
  int columns_ = 0;
  int rows_per_tick_ = 1;
  std::vector<std::vector<std::string_view>> cells_;
};

/// The flags of the marks above a raster, in as few rows as keep them apart.
std::vector<std::string> text_flags(const std::vector<ChartMark>& marks, const TextRaster& raster);

/// The first and the last moment below a raster.
std::string text_time_axis(std::string_view first, std::string_view last, int last_column,
                           const TextRaster& raster);

}  // namespace cop
