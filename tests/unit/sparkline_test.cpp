#include "cop/report/render/sparkline.hpp"

#include <doctest/doctest.h>

#include "cop/report/render/chart_text.hpp"
#include "support/sample_charts.hpp"

using cop::sparkline;
using cop::test::chart_of;

TEST_CASE("a sparkline runs from the lowest block to the highest") {
  CHECK(sparkline(chart_of({1, 2, 3, 4, 5, 6, 7, 8}, 4)) == "▁▂▃▄▅▆▇█");
  CHECK(sparkline(chart_of({8, 1, 4.5}, 4)) == "█▁▅");
}

TEST_CASE("a missing value is a dot in a sparkline") {
  CHECK(sparkline(chart_of({1, std::nullopt, 2}, 1)) == "▁·█");
  CHECK(sparkline(chart_of({std::nullopt}, 1)) == "·");
}

TEST_CASE("equal values stand at middle height in a sparkline") {
  CHECK(sparkline(chart_of({7, 7, 7}, 7)) == "▄▄▄");
}

TEST_CASE("a sparkline has one character a point, whatever the values") {
  for (const cop::Chart& chart : cop::test::difficult_charts()) {
    CHECK(cop::code_points(sparkline(chart)) == chart.points.size());
  }
}
