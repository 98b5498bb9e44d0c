#include "cop/report/render/svg_paint.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include <doctest/doctest.h>

using namespace cop;

namespace {

/// Relative luminance and contrast as WCAG 2.2 defines them.
double luminance(std::string_view colour) {
  const auto channel = [&](std::size_t at) {
    const double part = std::stoi(std::string(colour.substr(at, 2)), nullptr, 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

double contrast(std::string_view a, std::string_view b) {
  const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
  return (light + 0.05) / (dark + 0.05);
}

}  // namespace

TEST_CASE("every colour stands out from paper and shade, on a page and on a dark screen") {
  for (const Paint ground : {Paint::paper, Paint::shade}) {
    for (int i = static_cast<int>(Paint::ink); i <= static_cast<int>(Paint::neutral); ++i) {
      const Colours colours = colours_of(static_cast<Paint>(i));
      const bool is_line_only = static_cast<Paint>(i) == Paint::axis;
      const double least = is_line_only ? 3 : 4.5;
      CAPTURE(colours.name);
      CHECK(contrast(colours.light, colours_of(ground).light) >= least);
      CHECK(contrast(colours.dark, colours_of(ground).dark) >= least);
    }
  }
}

TEST_CASE("improvement and concern differ in more than red and green") {
  const Colours improvement = colours_of(Paint::improvement);
  const Colours concern = colours_of(Paint::concern);
  const auto blue = [](std::string_view colour) {
    return std::stoi(std::string(colour.substr(5, 2)), nullptr, 16);
  };
  CHECK(blue(improvement.light) - blue(concern.light) > 100);
  CHECK(blue(improvement.dark) - blue(concern.dark) > 100);
}

TEST_CASE("the style sheet changes nothing but pictures, and nothing in print") {
  const std::string rules = style_sheet();
  CHECK(rules.find("@media screen and (prefers-color-scheme:dark)") != std::string::npos);
  for (auto at = rules.find('{'); at != std::string::npos; at = rules.find('{', at + 1)) {
    const auto start = rules.find_last_of("}{\n", at - 1) + 1;
    const std::string selector = rules.substr(start, at - start);
    const bool is_own = selector.starts_with(".cop-chart") || selector.starts_with("@media");
    CHECK(is_own);
  }
}
