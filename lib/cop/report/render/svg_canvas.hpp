#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cop/report/render/svg_layout.hpp"
#include "cop/report/render/svg_paint.hpp"

namespace cop {

/// How a line is drawn; without dashes it is solid.
struct Stroke {
  Paint paint = Paint::ink;
  double width = 1;
  std::string_view dashes = {};
};

/// Where a point stands on the picture.
struct SvgPoint {
  double x = 0;
  double y = 0;
};

/// A number to one decimal, written from whole tenths, so that it is the same everywhere.
std::string tenths(double number);

/// Collects the elements of a picture. Texts are escaped here, so callers pass them as they are.
class SvgCanvas {
 public:
  /// Begins a picture with what it says to people who cannot see it.
  SvgCanvas(double width, double height, std::string_view title, std::string_view description);

  void text(const PlacedText& text);
  void line(double x1, double y1, double x2, double y2, const Stroke& stroke);
  /// A path in the language of SVG; nothing where it is empty.
  void path(std::string_view steps, const Stroke& stroke);
  void box(double x, double y, double width, double height, double radius, Paint fill);
  /// A box with a line around it.
  void frame(double x, double y, double width, double height, double radius, Paint fill,
             const Stroke& stroke);
  /// The sign of a point: a dot, a diamond beyond a limit, a square in a pattern. What does not
  /// count is hollow, so is a signal without a judgement; a concern has a hole.
  void point(double x, double y, double radius, const PointLook& look, std::string_view says = {});

  /// Signs that look alike, as one element: for pictures with more points than a hand can rest on.
  void points(std::span<const SvgPoint> places, double radius, const PointLook& look);

  /// The finished picture.
  std::string take();

 private:
  void shape(double x, double y, double radius, PointSignal signal, std::string_view attributes,
             std::string_view says);
  /// Round dots as the caps of strokes without length.
  void dots(std::span<const SvgPoint> places, double radius, Paint paint);

  std::string out_;
};

}  // namespace cop
