#include <algorithm>
#include <cmath>
#include <span>

#include "cop/report/render/chart_text.hpp"
#include "cop/report/render/svg_layout.hpp"
#include "cop/report/render/svg_parts.hpp"

namespace cop {
namespace {

/// The panels of small multiples in rows and columns.
struct Grid {
  std::size_t columns = 1;
  /// From the left side of one panel to that of the next, and of the first.
  double step = 0;
  double left = 0;
  double plot_width = 0;
  double plot_height = 0;
};

Grid grid_of(std::size_t panels, double numbers, const SvgSizes& sizes) {
  const double narrowest = sizes.text * 17;
  const double room = sizes.width - 2 * sizes.margin - numbers;
  const auto fitting = static_cast<std::size_t>(std::max(1.0, std::floor(room / narrowest)));
  Grid grid;
  const std::size_t rows = (panels + fitting - 1) / fitting;
  grid.columns = panels == 0 ? 1 : (panels + rows - 1) / rows;
  const double gap = sizes.text * 2;
  grid.left = sizes.margin + numbers;
  grid.plot_width = (room + gap) / static_cast<double>(grid.columns) - gap;
  grid.step = grid.plot_width + gap;
  grid.plot_height = std::round(std::clamp(grid.plot_width * 0.5, sizes.row * 5, sizes.row * 9));
  return grid;
}

/// What the last centre line of a panel says, which stands under the title of the panel.
std::string centre_words(const Chart& chart) {
  for (auto line = chart.lines.rbegin(); line != chart.lines.rend(); ++line) {
    if (line->role == LineRole::centre && !line->label.empty())
      return words_for(*line, chart.language);
  }
  return "";
}

double place_panel_title(const Chart& chart, const PlotArea& plot, SvgLayout& layout, double y) {
  const SvgSizes& sizes = layout.sizes;
  const double room = plot.right - plot.left;
  const auto put = [&](const std::string& words, double size, Paint paint, bool bold) {
    const CharacterWidth measure = bold ? in_bold_font(size) : in_font(size);
    y += sizes.row;
    layout.texts.push_back({plot.left, y - sizes.row * 0.25, size, paint,
                            shortened(printable(words), measure, room), Anchor::start, bold});
  };
  put(chart.title, sizes.text, Paint::ink, true);
  put(centre_words(chart), sizes.small, Paint::muted, false);
  return y + sizes.small * 0.6;
}

/// A chart of all the moments of the panels, for the labels of the time axis.
Chart all_moments(std::span<const Chart> charts) {
  Chart result;
  for (const Chart& chart : charts) {
    result.points.insert(result.points.end(), chart.points.begin(), chart.points.end());
  }
  std::ranges::stable_sort(result.points, {}, &ChartPoint::x);
  const auto is_same = [](const ChartPoint& a, const ChartPoint& b) { return !(a.x < b.x); };
  result.points.erase(std::unique(result.points.begin(), result.points.end(), is_same),
                      result.points.end());
  return result;
}

/// The flags stand above some rows only; below them the stems go on.
constexpr std::size_t rows_under_flags = 4;

double place_marks(const std::vector<ChartMark>& marks, bool has_flags, SvgPanel& panel,
                   SvgLayout& layout, double y) {
  if (has_flags) return place_flags(marks, panel, layout, y);
  for (const ChartMark& mark : marks) {
    const double x = std::clamp(panel.plot.x(mark.x), panel.plot.left, panel.plot.right);
    panel.stems.push_back({mark.role, x, y, x, y});
  }
  return y;
}

void place_panel(const SmallMultiples& multiples, std::size_t index, const Grid& grid,
                 const Chart& moments, SvgPanel panel, SvgLayout& layout, double y) {
  const Chart& chart = multiples.panels[index];
  PlotArea& plot = panel.plot;
  const std::size_t column = index % grid.columns;
  plot.left = grid.left + grid.step * static_cast<double>(column);
  plot.right = plot.left + grid.plot_width;
  y = place_panel_title(chart, plot, layout, y);
  panel.bands_top = y;
  y = place_marks(multiples.marks, (index / grid.columns) % rows_under_flags == 0, panel, layout,
                  y);
  plot.top = y;
  plot.bottom = y + grid.plot_height;
  place_value_ticks(panel, layout.sizes);
  if (column == 0) place_numbers(panel, layout);
  if (!has_values(chart)) place_no_values(chart, panel, layout);
  if (index + grid.columns >= multiples.panels.size()) {
    const double overhang = layout.sizes.text / 2;
    place_moments(moments, panel, layout, {plot.left - overhang, plot.right + overhang});
  }
  layout.panels.push_back(panel);
}

/// How the lines look that have no label of their own in small multiples.
std::vector<KeyEntry> line_key(std::span<const Chart> charts) {
  std::vector<KeyEntry> entries;
  for (const LineRole role :
       {LineRole::target, LineRole::upper_limit, LineRole::upper_near_limit}) {
    for (const Chart& chart : charts) {
      const auto line =
          std::find_if(chart.lines.begin(), chart.lines.end(), [&](const ChartLine& candidate) {
            return name_of(candidate.role, english) == name_of(role, english);
          });
      if (line == chart.lines.end()) continue;
      const bool is_target = role == LineRole::target && !line->label.empty();
      entries.push_back(
          {{0, 0, role, {}}, is_target ? line->label : name_of(role, chart.language)});
      break;
    }
  }
  return entries;
}

}  // namespace

SvgLayout lay_out(const SmallMultiples& multiples, int width) {
  SvgLayout layout{sizes_for(width)};
  const SvgSizes& sizes = layout.sizes;
  const std::span<const Chart> charts = multiples.panels;
  SvgPanel panel;
  panel.plot.values = value_scale(charts, 4);
  panel.plot.times = time_scale(charts);
  const Grid grid = grid_of(charts.size(), numbers_width(panel.plot.values, sizes), sizes);
  const Chart moments = all_moments(charts);
  const double top =
      place_heading(multiples.title, multiples.kind, multiples.unit, layout, sizes.margin);
  double y = top;
  double row_top = top;
  for (std::size_t i = 0; i < charts.size(); ++i) {
    if (i > 0 && i % grid.columns == 0) row_top = y + sizes.row * 1.3;
    place_panel(multiples, i, grid, moments, panel, layout, row_top);
    y = layout.panels.back().plot.bottom;
  }
  y += sizes.row + sizes.text * 0.6;
  std::vector<KeyEntry> key = line_key(charts);
  const std::vector<KeyEntry> points = point_key(charts);
  key.insert(key.end(), points.begin(), points.end());
  y = place_key(key, layout, y);
  y = place_mark_list(multiples.marks, layout, y);
  layout.height = std::ceil(y + sizes.margin * 0.8);
  return layout;
}

}  // namespace cop
