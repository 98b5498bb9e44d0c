#pragma once

#include <string>
#include <string_view>

#include "cop/charts/chart.hpp"

namespace cop {

/// What a colour of a picture is for. Text has a contrast of at least 4.5:1 to the paper and the
/// shade, lines of at least 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). Blue is improvement and orange is
/// concern as in the charts of the NHS, which people who see no red or no green tell apart too.
enum class Paint {
  paper,
  shade,
  ink,
  muted,
  axis,
  series,
  centre,
  limit,
  target,
  improvement,
  concern,
  neutral,
};

/// A colour on white paper, which is also how it is printed, and on a dark screen.
struct Colours {
  std::string_view name;
  std::string_view light;
  std::string_view dark;
};

Colours colours_of(Paint paint);

Paint paint_of(LineRole role);
Paint paint_of(Judgement judgement);

/// The content of the `<style>` of a picture: the dark colours for screens that ask for them. Every
/// rule begins with the class `cop-chart`, so that it changes nothing else on a page.
std::string style_sheet();

/// What paints the inside, and what the line, of an element: the light colour as attributes for all
/// renderers, and a class for the style sheet. Both begin with a blank.
std::string fill_attributes(Paint paint);
std::string stroke_attributes(Paint paint);
std::string fill_and_stroke_attributes(Paint fill, Paint stroke);

}  // namespace cop
