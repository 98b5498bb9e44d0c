#include "cop/report/render/svg.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>
#include <vector>

#include <fmt/core.h>

#include "cop/report/render/svg_canvas.hpp"
#include "cop/report/render/svg_layout.hpp"

namespace cop {
namespace {

/// Lines that may be of several roles at once are told apart by their dashes.
Stroke stroke_of(LineRole role, double weight, bool signal = false) {
  switch (role) {
    case LineRole::centre:
      return {Paint::centre, (signal ? 1.8 : 1.4) * weight, signal ? "7 4" : ""};
    case LineRole::target: return {Paint::target, 1.6 * weight, "12 4"};
    case LineRole::lower_limit:
    case LineRole::upper_limit: return {Paint::limit, 1.3 * weight, "4 3"};
    case LineRole::lower_near_limit:
    case LineRole::upper_near_limit: break;
  }
  return {Paint::limit, 1.2 * weight, "1 3"};
}

void draw_bands(SvgCanvas& canvas, const Chart& chart, const SvgPanel& panel) {
  std::size_t phases = 0;
  for (const ChartBand& band : chart.bands) {
    const auto [from, to] = extent_of(chart, panel.plot, band.from, band.to);
    const bool is_shaded = band.role == BandRole::baseline || phases++ % 2 == 1;
    if (!is_shaded) continue;
    canvas.box(from, panel.bands_top, to - from, panel.plot.bottom - panel.bands_top, 3,
               Paint::shade);
  }
}

void draw_axes(SvgCanvas& canvas, const SvgPanel& panel, double weight) {
  const PlotArea& plot = panel.plot;
  const Stroke thin{Paint::axis, weight};
  canvas.line(plot.left, plot.bottom, plot.right, plot.bottom, thin);
  for (const double value : panel.value_ticks) {
    const double y = plot.y(value);
    canvas.line(plot.left - 4 * weight, y, plot.left, y, thin);
  }
  const bool is_zero_inside = plot.values.low() < 0 && plot.values.high() > 0;
  if (is_zero_inside) canvas.line(plot.left, plot.y(0), plot.right, plot.y(0), thin);
  for (const double x : panel.time_ticks) {
    canvas.line(x, plot.bottom, x, plot.bottom + 4 * weight, thin);
  }
}

/// All lines of one role as one path; limits that touch are joined as steps.
std::string level_path(const Chart& chart, const PlotArea& plot, LineRole role, bool signal) {
  const bool has_steps = role != LineRole::centre && role != LineRole::target;
  std::string path;
  double previous_end = -1;
  for (const ChartLine& line : chart.lines) {
    if (line.role != role || line.signal != signal) continue;
    const auto [from, to] = extent_of(chart, plot, line.from, line.to);
    const bool joins = has_steps && std::abs(from - previous_end) < 0.1;
    const std::string y = tenths(plot.y(line.value));
    path += fmt::format("{}{} {}H{}", joins ? "L" : "M", tenths(from), y, tenths(to));
    previous_end = to;
  }
  return path;
}

void draw_levels(SvgCanvas& canvas, const Chart& chart, const SvgPanel& panel, double weight) {
  for (const LineRole role :
       {LineRole::lower_near_limit, LineRole::upper_near_limit, LineRole::lower_limit,
        LineRole::upper_limit, LineRole::target, LineRole::centre}) {
    for (const bool signal : {false, true}) {
      canvas.path(level_path(chart, panel.plot, role, signal), stroke_of(role, weight, signal));
    }
  }
}

std::string series_path(const Chart& chart, const PlotArea& plot) {
  std::string path;
  bool is_drawing = false;
  for (const ChartPoint& point : chart.points) {
    if (point.value) {
      path.append(is_drawing ? "L" : "M").append(tenths(plot.x(point.x)));
      path.append(" ").append(tenths(plot.y(*point.value)));
    }
    is_drawing = point.value.has_value();
  }
  return path;
}

std::string interval_path(const Chart& chart, const PlotArea& plot) {
  std::string path;
  for (const ChartPoint& point : chart.points) {
    if (!point.interval) continue;
    path += fmt::format("M{} {}V{}", tenths(plot.x(point.x)), tenths(plot.y(point.interval->high)),
                        tenths(plot.y(point.interval->low)));
  }
  return path;
}

/// What a browser says where the pointer rests on a point.
std::string words_at(const ChartPoint& point, const ValueScale& values) {
  std::string words = values.label(*point.value);
  if (!point.label.empty()) words = point.label + ": " + words;
  const std::string look = words_for(look_of(point), values.language);
  return look.empty() ? words : words + " (" + look + ")";
}

/// How far apart the points are in the chart that has the most of them.
double spacing_of(std::span<const Chart> charts, const PlotArea& plot) {
  std::size_t most = 1;
  for (const Chart& chart : charts) most = std::max(most, chart.points.size());
  return (plot.right - plot.left) / static_cast<double>(most);
}

/// From so many points on, those that look alike are drawn as one element and say nothing where the
/// pointer rests: they lie too close together for that, and the picture would become very large.
constexpr std::size_t fewest_drawn_together = 150;

/// Points of the same look together, those with a signal last, so that they lie above the others.
void draw_points_together(SvgCanvas& canvas, const Chart& chart, const PlotArea& plot,
                          double radius, double signal_radius) {
  std::vector<std::pair<PointLook, std::vector<SvgPoint>>> looks;
  for (const ChartPoint& point : chart.points) {
    if (!point.value) continue;
    const PointLook look = look_of(point);
    auto same = std::find_if(looks.begin(), looks.end(),
                             [&](const auto& entry) { return entry.first == look; });
    if (same == looks.end()) same = looks.insert(looks.end(), {look, {}});
    same->second.push_back({plot.x(point.x), plot.y(*point.value)});
  }
  for (const bool has_signal : {false, true}) {
    for (const auto& [look, places] : looks) {
      if ((look.signal != PointSignal::none) != has_signal) continue;
      canvas.points(places, has_signal ? signal_radius : radius, look);
    }
  }
}

void draw_series(SvgCanvas& canvas, const Chart& chart, const SvgPanel& panel, double spacing,
                 double weight) {
  const PlotArea& plot = panel.plot;
  const double radius = (spacing >= 14  ? 3.2
                         : spacing >= 9 ? 2.6
                         : spacing >= 5 ? 2.1
                                        : 1.4) *
                        weight;
  const double signal_radius = std::max(1.15 * radius, 2.4 * weight);
  canvas.path(interval_path(chart, plot), {Paint::limit, 1.2 * weight});
  canvas.path(series_path(chart, plot), {Paint::series, (spacing >= 5 ? 1.6 : 1.1) * weight});
  if (chart.points.size() >= fewest_drawn_together) {
    draw_points_together(canvas, chart, plot, radius, signal_radius);
    return;
  }
  for (const bool has_signal : {false, true}) {
    for (const ChartPoint& point : chart.points) {
      const PointLook look = look_of(point);
      if (!point.value || (look.signal != PointSignal::none) != has_signal) continue;
      canvas.point(plot.x(point.x), plot.y(*point.value), has_signal ? signal_radius : radius, look,
                   words_at(point, plot.values));
    }
  }
}

/// The stems stand behind the series.
void draw_stems(SvgCanvas& canvas, const SvgPanel& panel, double weight) {
  for (const Stem& stem : panel.stems) {
    const Paint paint = stem.role == MarkRole::cycle ? Paint::ink : Paint::muted;
    canvas.line(stem.flag_x, stem.flag_bottom, stem.mark_x, stem.knee, {paint, 0.8 * weight});
    canvas.line(stem.mark_x, stem.knee, stem.mark_x, panel.plot.bottom,
                {paint, 0.9 * weight, "1 4"});
  }
}

void draw_flags(SvgCanvas& canvas, const SvgLayout& layout) {
  for (const Flag& flag : layout.flags) {
    const double left = flag.x - flag.width / 2;
    const double top = flag.y - flag.height / 2;
    if (flag.role == MarkRole::cycle) {
      canvas.box(left, top, flag.width, flag.height, flag.height / 2, Paint::ink);
    } else {
      canvas.frame(left, top, flag.width, flag.height, 2, Paint::paper, {Paint::ink, 1.2});
    }
  }
}

void draw_beside(SvgCanvas& canvas, const SvgLayout& layout) {
  const double weight = layout.sizes.weight();
  for (const Leader& leader : layout.leaders) {
    canvas.line(leader.x + weight, leader.line_y, leader.x + 7 * weight, leader.label_y,
                {paint_of(leader.role), 0.8 * weight});
  }
  for (const Sign& sign : layout.signs) {
    if (sign.line) {
      const double half = layout.sizes.text;
      canvas.line(sign.x - half, sign.y, sign.x + half, sign.y, stroke_of(*sign.line, weight));
    } else {
      canvas.point(sign.x, sign.y, 3.5 * weight, sign.look);
    }
  }
}

std::string drawn(const SvgLayout& layout, std::span<const Chart> charts, std::string_view title,
                  std::string_view description) {
  const double weight = layout.sizes.weight();
  SvgCanvas canvas(layout.sizes.width, layout.height, title, description);
  for (std::size_t i = 0; i < charts.size(); ++i) {
    const SvgPanel& panel = layout.panels[i];
    draw_bands(canvas, charts[i], panel);
    draw_axes(canvas, panel, weight);
    draw_stems(canvas, panel, weight);
    draw_levels(canvas, charts[i], panel, weight);
    draw_series(canvas, charts[i], panel, spacing_of(charts, panel.plot) / weight, weight);
  }
  draw_flags(canvas, layout);
  draw_beside(canvas, layout);
  for (const PlacedText& text : layout.texts) canvas.text(text);
  return canvas.take();
}

}  // namespace

std::string svg(const Chart& chart, int width) {
  return drawn(lay_out(chart, width), std::span(&chart, 1), chart.title, chart.description);
}

std::string svg(const SmallMultiples& multiples, int width) {
  return drawn(lay_out(multiples, width), multiples.panels, multiples.title, multiples.description);
}

}  // namespace cop
