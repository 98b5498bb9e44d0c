#include "cop/report/render/svg_layout.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>

#include "cop/report/render/chart_text.hpp"
#include "cop/report/render/svg_parts.hpp"

namespace cop {

SvgSizes sizes_for(int width) {
  const double w = std::clamp(width, 320, 1600);
  constexpr double small_screen = 480;
  constexpr double large_screen = 1100;
  if (w < small_screen) return {w, 12, 15, 12, 11, 16, 190, w * 0.27};
  if (w < large_screen) return {w, 20, 17, 12, 11, 16, w * 0.32, w * 0.26};
  return {w, 32, 23, 15, 14, 20, w * 0.27, w * 0.2};
}

bool Box::overlaps(const Box& other) const {
  constexpr double hair = 0.1;
  return left < other.right - hair && other.left < right - hair && top < other.bottom - hair &&
         other.top < bottom - hair;
}

Box box_of(const PlacedText& text) {
  constexpr double ascent = 0.93;
  constexpr double descent = 0.24;
  const CharacterWidth measure = text.bold ? in_bold_font(text.size) : in_font(text.size);
  const double width = text_width(text.text, measure);
  const double part = text.anchor == Anchor::start ? 0 : text.anchor == Anchor::middle ? 0.5 : 1;
  const double left = text.x - part * width;
  return {left, text.y - ascent * text.size, left + width, text.y + descent * text.size};
}

double PlotArea::x(double moment) const {
  constexpr double widest_inset = 12;
  const double inset = std::min(widest_inset, (right - left) / 20);
  return left + inset + times.fraction(moment) * (right - left - 2 * inset);
}

double PlotArea::y(double value) const { return bottom - values.fraction(value) * (bottom - top); }

Extent extent_of(const Chart& chart, const PlotArea& plot, double from, double to) {
  Extent extent{plot.x(from), plot.x(to)};
  const auto point_at = [&](double x) {
    const auto found = std::ranges::lower_bound(chart.points, x, {}, &ChartPoint::x);
    const bool is_there = found != chart.points.end() && found->x <= x && !found->is_gap();
    return is_there ? found : chart.points.end();
  };
  const auto before_next = [&](auto point) {
    return (plot.x(point->x) + plot.x(std::next(point)->x)) / 2;
  };
  const auto first = point_at(from);
  const auto last = point_at(to);
  const bool has_previous = first != chart.points.end() && first != chart.points.begin();
  const bool has_next = last != chart.points.end() && std::next(last) != chart.points.end();
  if (has_previous) extent.from = before_next(std::prev(first));
  if (has_next) extent.to = before_next(last);
  if (from <= plot.times.low) extent.from = plot.left;
  if (to >= plot.times.high) extent.to = plot.right;
  extent.from = std::clamp(extent.from, plot.left, plot.right);
  extent.to = std::clamp(extent.to, extent.from, plot.right);
  return extent;
}

SvgLayout lay_out(const Chart& chart, int width) {
  SvgLayout layout{sizes_for(width)};
  const SvgSizes& sizes = layout.sizes;
  SvgPanel panel;
  PlotArea& plot = panel.plot;
  plot.values = value_scale(std::span(&chart, 1), 5);
  plot.times = time_scale(std::span(&chart, 1));
  const LineLabels labels = line_labels(chart, plot.times, sizes);
  plot.left = sizes.margin + numbers_width(plot.values, sizes);
  plot.right = sizes.width - sizes.margin - labels.width;
  double y = place_heading(chart.title, chart.kind, chart.unit, layout, sizes.margin);
  y = place_band_names(chart, panel, layout, y);
  y = place_flags(chart.marks, panel, layout, y);
  plot.top = y + sizes.row / 2;
  plot.bottom = plot.top + std::round(std::max(sizes.plot_height, labels.height));
  place_line_labels(labels, panel, layout);
  place_value_ticks(panel, sizes);
  if (has_values(chart) || !chart.lines.empty()) place_numbers(panel, layout);
  if (!has_values(chart)) place_no_values(chart, panel, layout);
  y = place_moments(chart, panel, layout, {4, sizes.width - 4});
  y = place_key(point_key(std::span(&chart, 1)), layout, y);
  y = place_mark_list(chart.marks, layout, y);
  layout.panels.push_back(panel);
  layout.height = std::ceil(y + sizes.margin * 0.8);
  return layout;
}

}  // namespace cop
