#include "cop/report/render/svg_paint.hpp"

#include <array>
#include <cstddef>

#include <fmt/core.h>

namespace cop {
namespace {

constexpr std::array<Colours, 12> palette{{
    {"paper", "#ffffff", "#161b22"},
    {"shade", "#eef2f6", "#222b36"},
    {"ink", "#1c2733", "#e6ebf0"},
    {"muted", "#55616e", "#a9b4bf"},
    {"axis", "#7a8693", "#7d8995"},
    {"series", "#34506b", "#b4c6d8"},
    {"centre", "#3d4854", "#d0d7de"},
    {"limit", "#606c79", "#98a4b0"},
    {"target", "#0b6e63", "#4fc3b0"},
    {"improvement", "#005eb8", "#5aa9ff"},
    {"concern", "#b84e00", "#ff9d4d"},
    {"neutral", "#6b3fa0", "#c4a1f5"},
}};

}  // namespace

Colours colours_of(Paint paint) { return palette.at(static_cast<std::size_t>(paint)); }

Paint paint_of(LineRole role) {
  switch (role) {
    case LineRole::centre: return Paint::centre;
    case LineRole::target: return Paint::target;
    case LineRole::lower_limit:
    case LineRole::upper_limit:
    case LineRole::lower_near_limit:
    case LineRole::upper_near_limit: break;
  }
  return Paint::limit;
}

Paint paint_of(Judgement judgement) {
  switch (judgement) {
    case Judgement::improvement: return Paint::improvement;
    case Judgement::concern: return Paint::concern;
    case Judgement::neutral: break;
  }
  return Paint::neutral;
}

std::string style_sheet() {
  std::string rules;
  for (const Colours& colours : palette) {
    rules += fmt::format(
        ".cop-chart .fill-{0}{{fill:{1}}}"
        ".cop-chart .line-{0}{{stroke:{1}}}\n",
        colours.name, colours.dark);
  }
  return ".cop-chart{-webkit-print-color-adjust:exact;print-color-adjust:exact}\n"
         "@media screen and (prefers-color-scheme:dark){\n" +
         rules + "}";
}

std::string fill_attributes(Paint paint) {
  const Colours colours = colours_of(paint);
  return fmt::format(R"( class="fill-{}" fill="{}")", colours.name, colours.light);
}

std::string stroke_attributes(Paint paint) {
  const Colours colours = colours_of(paint);
  return fmt::format(R"( class="line-{}" fill="none" stroke="{}")", colours.name, colours.light);
}

std::string fill_and_stroke_attributes(Paint fill, Paint stroke) {
  const Colours inside = colours_of(fill);
  const Colours outside = colours_of(stroke);
  return fmt::format(R"( class="fill-{} line-{}" fill="{}" stroke="{}")", inside.name, outside.name,
                     inside.light, outside.light);
}

}  // namespace cop
