#include "cop/report/render/svg.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <string_view>
#include <utility>

#include <fmt/core.h>

#include "cop/report/render/chart_text.hpp"
#include "cop/report/render/svg_layout.hpp"

namespace cop {
namespace {

constexpr std::string_view paper = "#ffffff";
constexpr std::string_view ink = "#1c2733";
constexpr std::string_view muted = "#566270";
constexpr std::string_view grid = "#e4e8ed";
constexpr std::string_view axis = "#9aa5b1";
constexpr std::string_view shade = "#f3f5f8";
constexpr std::string_view series = "#1d5f99";
constexpr std::string_view cycle = "#6b3fa0";

/// How a line and its label look.
struct LineStyle {
  std::string_view colour;
  std::string_view dashes;
  double width;
};

LineStyle style_of(LineRole role) {
  switch (role) {
    case LineRole::centre: return {"#3d4854", "none", 1.6};
    case LineRole::target: return {"#a84300", "7 4", 1.6};
    case LineRole::lower_limit:
    case LineRole::upper_limit:
    case LineRole::lower_near_limit:
    case LineRole::upper_near_limit: break;
  }
  return {"#6d7986", "2 3", 1.3};
}

/// A number to one decimal, written from whole tenths.
std::string tenths(double number) {
  const long long rounded = std::llround(number * 10);
  return fmt::format("{}{}.{}", rounded < 0 ? "-" : "", std::llabs(rounded) / 10,
                     std::llabs(rounded) % 10);
}

/// Collects the elements of a picture. Texts are escaped here, so callers pass them as they are.
class Canvas {
 public:
  void text(double x, double y, double size, std::string_view fill, std::string_view anchor,
            std::string_view content, std::string_view weight = "normal") {
    add("<text x=\"{}\" y=\"{}\" font-size=\"{}\" font-weight=\"{}\" fill=\"{}\" "
        "text-anchor=\"{}\">{}</text>\n",
        tenths(x), tenths(y), tenths(size), weight, fill, anchor, xml_escaped(content));
  }

  void line(double x1, double y1, double x2, double y2, const LineStyle& style) {
    add("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"{}\" stroke-width=\"{}\" "
        "stroke-dasharray=\"{}\"/>\n",
        tenths(x1), tenths(y1), tenths(x2), tenths(y2), style.colour, tenths(style.width),
        style.dashes);
  }

  void path(std::string_view steps, const LineStyle& style) {
    if (steps.empty()) return;
    add("<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\" stroke-dasharray=\"{}\" "
        "stroke-linejoin=\"round\"/>\n",
        steps, style.colour, tenths(style.width), style.dashes);
  }

  void box(double x, double y, double width, double height, double radius, std::string_view fill,
           std::string_view stroke = "none") {
    add("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\" fill=\"{}\" stroke=\"{}\" "
        "stroke-width=\"1.4\"/>\n",
        tenths(x), tenths(y), tenths(width), tenths(height), tenths(radius), fill, stroke);
  }

  void dot(double x, double y, double radius, bool is_filled, std::string_view says) {
    add("<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\" stroke=\"{}\" stroke-width=\"1.4\">",
        tenths(x), tenths(y), tenths(radius), is_filled ? series : paper, series);
    add("<title>{}</title></circle>\n", xml_escaped(says));
  }

  template <typename... Parts>
  void add(fmt::format_string<Parts...> format, Parts&&... parts) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Parts>(parts)...);
  }

  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

bool has_values(const Chart& chart) {
  return std::any_of(chart.points.begin(), chart.points.end(),
                     [](const ChartPoint& point) { return point.value.has_value(); });
}

void draw_title(Canvas& canvas, const SvgLayout& layout) {
  double y = 10;
  for (const std::string& line : layout.title) {
    canvas.text(svg_margin, y += 22, 17, ink, "start", line, "600");
  }
  if (!layout.unit.empty()) {
    canvas.text(svg_margin, layout.unit_y, 12, muted, "start", layout.unit);
  }
}

void draw_bands(Canvas& canvas, const Chart& chart, const SvgLayout& layout) {
  std::size_t phases = 0;
  for (const ChartBand& band : chart.bands) {
    const auto [from, to] = extent_of(chart, layout, band.from, band.to);
    const bool is_shaded = band.role == BandRole::baseline || phases++ % 2 == 1;
    if (!is_shaded) continue;
    canvas.box(from, layout.bands_top, to - from, layout.bottom - layout.bands_top, 3, shade);
  }
  for (const BandLabel& label : layout.band_labels) {
    canvas.text(label.x, label.y, 11, muted, "start", label.text);
  }
}

void draw_axes(Canvas& canvas, const Chart& chart, const SvgLayout& layout) {
  const bool has_numbers = has_values(chart) || !chart.lines.empty();
  for (const Tick& tick : layout.values.ticks) {
    const double y = layout.y(tick.value);
    const bool is_zero_inside = tick.label == "0" && layout.values.low() < 0;
    canvas.line(layout.left, y, layout.right, y, {is_zero_inside ? axis : grid, "none", 1});
    if (has_numbers) canvas.text(layout.left - 8, y + 4.2, 12, muted, "end", tick.label);
  }
  canvas.line(layout.left, layout.bottom, layout.right, layout.bottom, {axis, "none", 1});
  for (const AxisLabel& label : layout.axis_labels) {
    canvas.line(label.point_x, layout.bottom, label.point_x, layout.bottom + 5, {axis, "none", 1});
    canvas.text(label.x, layout.bottom + 20, 12, muted, "middle", label.text);
  }
}

/// All lines of one role as one path; limits that touch are joined as steps.
std::string level_path(const Chart& chart, const SvgLayout& layout, LineRole role) {
  const bool has_steps = role == LineRole::lower_limit || role == LineRole::upper_limit;
  std::string path;
  double previous_end = -1;
  for (const ChartLine& line : chart.lines) {
    if (line.role != role) continue;
    const auto [from, to] = extent_of(chart, layout, line.from, line.to);
    const bool joins = has_steps && std::abs(from - previous_end) < 0.1;
    const std::string y = tenths(layout.y(line.value));
    path += fmt::format("{}{} {}H{}", joins ? "L" : "M", tenths(from), y, tenths(to));
    previous_end = to;
  }
  return path;
}

void draw_lines(Canvas& canvas, const Chart& chart, const SvgLayout& layout) {
  for (const LineRole role :
       {LineRole::lower_limit, LineRole::upper_limit, LineRole::target, LineRole::centre}) {
    canvas.path(level_path(chart, layout, role), style_of(role));
  }
  for (const LineLabel& label : layout.line_labels) {
    const LineStyle style = style_of(label.role);
    const bool is_moved = std::abs(label.label_y - label.line_y) > 2;
    if (is_moved) {
      canvas.line(layout.right + 1, label.line_y, layout.right + 7, label.label_y,
                  {style.colour, "none", 0.8});
    }
    canvas.text(layout.right + 9, label.label_y + 4.2, 12, style.colour, "start", label.text,
                label.role == LineRole::centre ? "600" : "normal");
  }
}

void draw_series(Canvas& canvas, const Chart& chart, const SvgLayout& layout) {
  const double spacing = (layout.right - layout.left) / static_cast<double>(chart.points.size());
  const double radius = spacing >= 9 ? 3.6 : spacing >= 5 ? 2.6 : 1.6;
  std::string path;
  bool is_drawing = false;
  for (const ChartPoint& point : chart.points) {
    if (point.value) {
      path += fmt::format("{}{} {}", is_drawing ? "L" : "M", tenths(layout.x(point.x)),
                          tenths(layout.y(*point.value)));
    }
    is_drawing = point.value.has_value();
  }
  canvas.path(path, {series, "none", spacing >= 5 ? 1.8 : 1.2});
  for (const ChartPoint& point : chart.points) {
    if (!point.value) continue;
    const std::string value = layout.values.label(*point.value);
    canvas.dot(layout.x(point.x), layout.y(*point.value), radius, point.counts,
               point.label.empty() ? value : point.label + ": " + value);
  }
}

void draw_flag(Canvas& canvas, const Flag& flag, double x, double y) {
  const bool is_cycle = flag.role == MarkRole::cycle;
  canvas.box(x - flag.width / 2, y - 9, flag.width, 18, is_cycle ? 9 : 2, is_cycle ? cycle : paper,
             is_cycle ? cycle : ink);
  canvas.text(x, y + 3.9, 11, is_cycle ? paper : ink, "middle", flag.label, "600");
}

/// The stems stand behind the series, the flags before everything.
void draw_stems(Canvas& canvas, const SvgLayout& layout) {
  for (const Flag& flag : layout.flags) {
    const std::string_view colour = flag.role == MarkRole::cycle ? cycle : muted;
    const double knee = layout.top - 4;
    canvas.line(flag.x, flag.y + 9, flag.mark_x, knee, {colour, "none", 0.8});
    canvas.line(flag.mark_x, knee, flag.mark_x, layout.bottom, {colour, "1 4", 0.9});
  }
}

void draw_notes(Canvas& canvas, const SvgLayout& layout) {
  for (const Flag& flag : layout.flags) draw_flag(canvas, flag, flag.x, flag.y);
  for (const Note& note : layout.notes) {
    if (note.flag) {
      draw_flag(canvas, layout.flags[*note.flag], note.x + 12, note.y);
    } else {
      canvas.dot(note.x + 12, note.y, 3.6, false, "hollow point");
    }
    double y = note.y + 4.2;
    for (const std::string& line : note.lines) {
      canvas.text(note.x + 32, y, 12, ink, "start", line);
      y += 16;
    }
  }
}

}  // namespace

std::string svg(const Chart& chart) {
  const SvgLayout layout = lay_out(chart);
  const std::string height = fmt::format("{:d}", static_cast<int>(layout.height));
  Canvas canvas;
  canvas.add(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"{0}\" "
      "viewBox=\"0 0 720 {0}\" role=\"img\" font-family=\"system-ui, -apple-system, "
      "'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif\">\n",
      height);
  canvas.add("<title>{}</title>\n<desc>{}</desc>\n", xml_escaped(chart.title),
             xml_escaped(chart.description));
  canvas.box(0, 0, svg_width, layout.height, 0, paper);
  draw_title(canvas, layout);
  draw_bands(canvas, chart, layout);
  draw_axes(canvas, chart, layout);
  draw_stems(canvas, layout);
  draw_lines(canvas, chart, layout);
  draw_series(canvas, chart, layout);
  draw_notes(canvas, layout);
  if (!has_values(chart)) {
    canvas.text((layout.left + layout.right) / 2, (layout.top + layout.bottom) / 2, 14, muted,
                "middle", "no values yet");
  }
  canvas.add("</svg>\n");
  return canvas.take();
}

}  // namespace cop
