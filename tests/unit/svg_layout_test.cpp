#include "cop/report/render/svg_layout.hpp"

#include <cmath>

#include <doctest/doctest.h>

#include "cop/report/render/chart_text.hpp"
#include "support/sample_charts.hpp"

using namespace cop;

TEST_CASE("the labels of lines do not collide on the picture") {
  Chart chart = test::chart_of({3, 5, 4, 6}, 4.5);
  chart.lines.push_back({LineRole::target, "target", 0, 3, 4.5});
  chart.lines.push_back({LineRole::upper_limit, "upper", 0, 3, 4.6});
  const SvgLayout layout = lay_out(chart);
  REQUIRE(layout.line_labels.size() == 3);
  for (std::size_t i = 0; i < 3; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const double distance = layout.line_labels[i].label_y - layout.line_labels[j].label_y;
      CHECK(std::abs(distance) >= 15.9);
    }
  }
}

TEST_CASE("flags do not cover each other") {
  for (const int count : {2, 15, 60}) {
    const SvgLayout layout = lay_out(test::with_marks(test::chart_of({1, 2, 3, 4}, 2), count));
    const auto& flags = layout.flags;
    for (std::size_t i = 0; i < flags.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        const bool is_beside =
            std::abs(flags[i].x - flags[j].x) >= (flags[i].width + flags[j].width) / 2;
        const bool is_above = std::abs(flags[i].y - flags[j].y) >= 18;
        CHECK((is_beside || is_above));
      }
    }
  }
}

TEST_CASE("labels of the time axis do not touch each other or the edge") {
  for (const Chart& chart : test::difficult_charts()) {
    double end = 0;
    for (const AxisLabel& label : lay_out(chart).axis_labels) {
      const double half = text_width(label.text, in_font(12)) / 2;
      CHECK(label.x - half >= end);
      end = label.x + half;
    }
    CHECK(end <= svg_width);
  }
}

TEST_CASE("everything lies on the picture") {
  for (const Chart& chart : test::difficult_charts()) {
    const SvgLayout layout = lay_out(chart);
    CHECK(layout.left > 0);
    CHECK(layout.left < layout.right);
    CHECK(layout.right < svg_width);
    CHECK(layout.bottom < layout.height);
    for (const Note& note : layout.notes) CHECK(note.y < layout.height);
    for (const ChartPoint& point : chart.points) {
      CHECK(layout.x(point.x) >= layout.left);
      CHECK(layout.x(point.x) <= layout.right);
      if (!point.value) continue;
      CHECK(layout.y(*point.value) >= layout.top - 0.1);
      CHECK(layout.y(*point.value) <= layout.bottom + 0.1);
    }
  }
}

TEST_CASE("phases meet halfway between two points") {
  const Chart chart = test::chart_of({1, 2, 3, 4}, 2);
  const SvgLayout layout = lay_out(chart);
  const Extent first = extent_of(chart, layout, 0, 1);
  const Extent second = extent_of(chart, layout, 2, 3);
  CHECK(first.from == layout.left);
  CHECK(first.to == doctest::Approx((layout.x(1) + layout.x(2)) / 2));
  CHECK(second.from == doctest::Approx(first.to));
  CHECK(second.to == layout.right);
}

TEST_CASE("the line of an earlier phase is named above it, not beside the plot") {
  Chart chart = test::chart_of({1, 2, 3, 8, 9, 8}, 2);
  chart.lines = {{LineRole::centre, "median 2", 0, 2, 2}, {LineRole::centre, "median 8", 3, 5, 8}};
  chart.bands = {{BandRole::phase, 0, 2, "before"}, {BandRole::phase, 3, 5, "after"}};
  const SvgLayout layout = lay_out(chart);
  REQUIRE(layout.band_labels.size() == 2);
  CHECK(layout.band_labels[0].text == "before · median 2");
  CHECK(layout.band_labels[1].text == "after");
  REQUIRE(layout.line_labels.size() == 1);
  CHECK(layout.line_labels[0].text == "median 8");
}
