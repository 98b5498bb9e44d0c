#include "cop/report/render/svg_canvas.hpp"

#include <cmath>
#include <cstdlib>
#include <iterator>
#include <utility>

#include <fmt/core.h>

#include "cop/report/render/chart_text.hpp"

namespace cop {
namespace {

template <typename... Parts>
void append(std::string& out, fmt::format_string<Parts...> format, Parts&&... parts) {
  fmt::format_to(std::back_inserter(out), format, std::forward<Parts>(parts)...);
}

std::string line_attributes(const Stroke& stroke) {
  std::string result = fmt::format(" stroke-width=\"{}\"", tenths(stroke.width));
  if (!stroke.dashes.empty()) result += fmt::format(" stroke-dasharray=\"{}\"", stroke.dashes);
  return result;
}

std::string_view anchor_name(Anchor anchor) {
  switch (anchor) {
    case Anchor::start: break;
    case Anchor::middle: return " text-anchor=\"middle\"";
    case Anchor::end: return " text-anchor=\"end\"";
  }
  return "";
}

bool is_hollow(const PointLook& look) {
  const bool has_signal = look.signal != PointSignal::none;
  return !look.counts || (has_signal && look.judgement == Judgement::neutral);
}

Paint paint_of(const PointLook& look) {
  return look.signal == PointSignal::none ? Paint::series : paint_of(look.judgement);
}

/// How wide the line around a point is, for one of its radius.
double line_width(const PointLook& look) { return is_hollow(look) ? 0.45 : 0.3; }

/// The corners of a diamond for a point beyond a limit, of a square for one in a pattern.
std::string corners_of(double x, double y, double radius, PointSignal signal) {
  const bool is_diamond = signal == PointSignal::outside;
  const double reach = radius * (is_diamond ? 1.7 : 1.25);
  const std::string left = tenths(x - reach);
  const std::string right = tenths(x + reach);
  const std::string top = tenths(y - reach);
  const std::string bottom = tenths(y + reach);
  if (!is_diamond) return fmt::format("M{0} {1}H{2}V{3}H{0}Z", left, top, right, bottom);
  return fmt::format("M{0} {1}L{2} {3}L{0} {4}L{5} {3}Z", tenths(x), top, right, tenths(y), bottom,
                     left);
}

}  // namespace

std::string tenths(double number) {
  const long long rounded = std::llround(number * 10);
  const auto size = static_cast<unsigned long long>(std::llabs(rounded));
  std::string text = rounded < 0 ? "-" : "";
  text += std::to_string(size / 10);
  if (size % 10 != 0) {
    text += '.';
    text += static_cast<char>('0' + size % 10);
  }
  return text;
}

SvgCanvas::SvgCanvas(double width, double height, std::string_view title,
                     std::string_view description) {
  append(out_,
         "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"cop-chart\" width=\"{0}\" "
         "height=\"{1}\" viewBox=\"0 0 {0} {1}\" role=\"img\" font-family=\"system-ui, "
         "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif\">\n",
         tenths(width), tenths(height));
  append(out_, "<title>{}</title>\n<desc>{}</desc>\n", xml_escaped(title),
         xml_escaped(description));
  append(out_, "<style>\n{}\n</style>\n", style_sheet());
  box(0, 0, width, height, 0, Paint::paper);
}

void SvgCanvas::text(const PlacedText& text) {
  append(out_, "<text{} x=\"{}\" y=\"{}\" font-size=\"{}\"{}{}>{}</text>\n",
         fill_attributes(text.paint), tenths(text.x), tenths(text.y), tenths(text.size),
         text.bold ? " font-weight=\"600\"" : "", anchor_name(text.anchor), xml_escaped(text.text));
}

void SvgCanvas::line(double x1, double y1, double x2, double y2, const Stroke& stroke) {
  append(out_, "<line{} x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"{}/>\n",
         stroke_attributes(stroke.paint), tenths(x1), tenths(y1), tenths(x2), tenths(y2),
         line_attributes(stroke));
}

void SvgCanvas::path(std::string_view steps, const Stroke& stroke) {
  if (steps.empty()) return;
  append(out_, "<path{} d=\"{}\"{} stroke-linejoin=\"round\"/>\n", stroke_attributes(stroke.paint),
         steps, line_attributes(stroke));
}

void SvgCanvas::box(double x, double y, double width, double height, double radius, Paint fill) {
  append(out_, "<rect{} x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"/>\n",
         fill_attributes(fill), tenths(x), tenths(y), tenths(width), tenths(height),
         tenths(radius));
}

void SvgCanvas::frame(double x, double y, double width, double height, double radius, Paint fill,
                      const Stroke& stroke) {
  append(out_, "<rect{} x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"{}/>\n",
         fill_and_stroke_attributes(fill, stroke.paint), tenths(x), tenths(y), tenths(width),
         tenths(height), tenths(radius), line_attributes(stroke));
}

void SvgCanvas::point(double x, double y, double radius, const PointLook& look,
                      std::string_view says) {
  const Paint paint = paint_of(look);
  shape(x, y, radius, look.signal,
        fill_and_stroke_attributes(is_hollow(look) ? Paint::paper : paint, paint) +
            line_attributes({paint, radius * line_width(look)}),
        says);
  if (look.signal != PointSignal::none && look.judgement == Judgement::concern) {
    shape(x, y, radius * 0.45, PointSignal::none, fill_attributes(Paint::paper), {});
  }
}

void SvgCanvas::shape(double x, double y, double radius, PointSignal signal,
                      std::string_view attributes, std::string_view says) {
  const std::string title = says.empty() ? "" : fmt::format("<title>{}</title>", xml_escaped(says));
  if (signal == PointSignal::none) {
    append(out_, "<circle{} cx=\"{}\" cy=\"{}\" r=\"{}\">{}</circle>\n", attributes, tenths(x),
           tenths(y), tenths(radius), title);
    return;
  }
  append(out_, "<path{} d=\"{}\">{}</path>\n", attributes, corners_of(x, y, radius, signal), title);
}

void SvgCanvas::points(std::span<const SvgPoint> places, double radius, const PointLook& look) {
  if (places.empty()) return;
  const Paint paint = paint_of(look);
  const Paint inside = is_hollow(look) ? Paint::paper : paint;
  const double half_line = radius * line_width(look) / 2;
  if (look.signal == PointSignal::none) {
    dots(places, radius + half_line, paint);
    if (inside != paint) dots(places, radius - half_line, inside);
    return;
  }
  std::string corners;
  for (const SvgPoint& place : places) corners += corners_of(place.x, place.y, radius, look.signal);
  append(out_, "<path{}{} d=\"{}\"/>\n", fill_and_stroke_attributes(inside, paint),
         line_attributes({paint, 2 * half_line}), corners);
  if (look.judgement == Judgement::concern) dots(places, radius * 0.45, Paint::paper);
}

void SvgCanvas::dots(std::span<const SvgPoint> places, double radius, Paint paint) {
  std::string steps;
  steps.reserve(places.size() * 14);
  for (const SvgPoint& place : places) {
    steps.append("M").append(tenths(place.x)).append(" ").append(tenths(place.y)).append("h0");
  }
  append(out_, "<path{} d=\"{}\"{} stroke-linecap=\"round\"/>\n", stroke_attributes(paint), steps,
         line_attributes({paint, 2 * radius}));
}

std::string SvgCanvas::take() { return std::move(out_) + "</svg>\n"; }

}  // namespace cop
