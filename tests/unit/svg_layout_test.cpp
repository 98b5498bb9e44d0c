#include "cop/report/render/svg_layout.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "support/sample_charts.hpp"

using namespace cop;

namespace {

constexpr int page = 720;

/// Every way in which texts of a picture touch each other or leave it.
std::vector<std::string> collisions(const SvgLayout& layout) {
  std::vector<std::string> found;
  for (std::size_t i = 0; i < layout.texts.size(); ++i) {
    const Box box = box_of(layout.texts[i]);
    const bool is_inside = box.left >= 0 && box.top >= 0 && box.right <= layout.sizes.width + 0.1 &&
                           box.bottom <= layout.height;
    if (!is_inside) found.push_back(layout.texts[i].text + " leaves the picture");
    for (std::size_t j = 0; j < i; ++j) {
      if (!box.overlaps(box_of(layout.texts[j]))) continue;
      found.push_back(layout.texts[i].text + " on " + layout.texts[j].text);
    }
  }
  return found;
}

Box box_of(const Flag& flag) {
  return {flag.x - flag.width / 2, flag.y - flag.height / 2, flag.x + flag.width / 2,
          flag.y + flag.height / 2};
}

std::vector<std::string> words_of(const SvgLayout& layout) {
  std::vector<std::string> words;
  for (const PlacedText& text : layout.texts) words.push_back(text.text);
  return words;
}

bool has(const SvgLayout& layout, const std::string& words) {
  const auto all = words_of(layout);
  return std::find(all.begin(), all.end(), words) != all.end();
}

SmallMultiples practices(std::size_t count) {
  SmallMultiples multiples;
  multiples.title = "Late letters by practice";
  multiples.unit = "letters per week";
  for (std::size_t i = 0; i < count; ++i) {
    const double level = static_cast<double>(i + 1);
    Chart chart = test::chart_of({level, level + 2, level + 1}, level + 1);
    chart.title = "Practice " + std::to_string(i + 1);
    multiples.panels.push_back(chart);
  }
  return multiples;
}

}  // namespace

TEST_CASE("no text of a picture touches another or leaves it, at any width") {
  for (const Chart& chart : test::difficult_charts()) {
    for (const int width : {320, 400, page, 800, 1600}) {
      CAPTURE(chart.title);
      CAPTURE(width);
      CHECK(collisions(lay_out(chart, width)) == std::vector<std::string>{});
    }
  }
}

TEST_CASE("no text of small multiples touches another or leaves the picture") {
  for (const std::size_t count : {0U, 1U, 2U, 7U, 30U}) {
    for (const int width : {320, page, 1600}) {
      SmallMultiples multiples = practices(count);
      multiples.marks = test::with_marks({}, 9).marks;
      CHECK(collisions(lay_out(multiples, width)) == std::vector<std::string>{});
    }
  }
}

TEST_CASE("letters are never smaller than 11 pixels") {
  for (const int width : {0, 320, page, 1600, 9999}) {
    for (const PlacedText& text : lay_out(test::chart_of({1, 2, 3}, 2), width).texts) {
      CHECK(text.size >= 11);
    }
  }
  CHECK(lay_out(Chart{}, 0).sizes.width == 320);
  CHECK(lay_out(Chart{}, 9999).sizes.width == 1600);
}

TEST_CASE("labels of many lines that are near each other make the plot higher") {
  Chart chart = test::chart_of({3, 5, 4, 6}, 4.5);
  for (int i = 0; i < 20; ++i) {
    chart.lines.push_back({LineRole::target, "target " + std::to_string(i), 0, 3, 4.5});
  }
  const SvgLayout layout = lay_out(chart, page);
  CHECK(collisions(layout) == std::vector<std::string>{});
  CHECK(layout.leaders.size() > 10);
}

TEST_CASE("flags do not cover each other and stand above the plot") {
  for (const int count : {2, 15, 60}) {
    for (const int width : {320, page}) {
      const Chart chart = test::with_marks(test::chart_of({1, 2, 3, 4}, 2), count);
      const SvgLayout layout = lay_out(chart, width);
      const PlotArea& plot = layout.panels.front().plot;
      for (std::size_t i = 0; i < layout.flags.size(); ++i) {
        const Box box = box_of(layout.flags[i]);
        CHECK(box.left >= 0);
        CHECK(box.right <= width);
        const bool is_above = box.bottom <= plot.top;
        if (is_above) CHECK(box.left >= plot.left - 0.1);
        if (is_above) CHECK(box.right <= plot.right + 0.1);
        for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(box.overlaps(box_of(layout.flags[j])));
      }
    }
  }
}

TEST_CASE("marks that are not in the order of time still have flags apart") {
  Chart chart = test::with_marks(test::chart_of({1, 2, 3, 4}, 2), 30);
  for (ChartMark& mark : chart.marks) mark.x = 3 - mark.x / 10;
  CHECK(collisions(lay_out(chart, 320)) == std::vector<std::string>{});
}

TEST_CASE("everything lies on the picture") {
  for (const Chart& chart : test::difficult_charts()) {
    const SvgLayout layout = lay_out(chart, page);
    const PlotArea& plot = layout.panels.front().plot;
    CHECK(plot.left > 0);
    CHECK(plot.left < plot.right);
    CHECK(plot.right < page);
    CHECK(plot.bottom < layout.height);
    for (const ChartPoint& point : chart.points) {
      CHECK(plot.x(point.x) >= plot.left);
      CHECK(plot.x(point.x) <= plot.right);
      if (!point.value) continue;
      CHECK(plot.y(*point.value) >= plot.top - 0.1);
      CHECK(plot.y(*point.value) <= plot.bottom + 0.1);
    }
  }
}

TEST_CASE("phases meet halfway between two points") {
  const Chart chart = test::chart_of({1, 2, 3, 4}, 2);
  const PlotArea plot = lay_out(chart, page).panels.front().plot;
  const Extent first = extent_of(chart, plot, 0, 1);
  const Extent second = extent_of(chart, plot, 2, 3);
  CHECK(first.from == plot.left);
  CHECK(first.to == doctest::Approx((plot.x(1) + plot.x(2)) / 2));
  CHECK(second.from == doctest::Approx(first.to));
  CHECK(second.to == plot.right);
}

TEST_CASE("the centre line of an earlier phase is named above it, not beside the plot") {
  Chart chart = test::chart_of({1, 2, 3, 8, 9, 8}, 2);
  chart.lines = {{LineRole::centre, "median 2", 0, 2, 2, true},
                 {LineRole::centre, "median 8", 3, 5, 8},
                 {LineRole::upper_limit, "upper limit 4", 0, 2, 4}};
  chart.bands = {{BandRole::phase, 0, 2, "before"}, {BandRole::phase, 3, 5, "after"}};
  const SvgLayout layout = lay_out(chart, page);
  CHECK(has(layout, "before: median 2, unusual runs"));
  CHECK(has(layout, "after"));
  CHECK(has(layout, "median 8"));
  CHECK_FALSE(has(layout, "upper limit 4"));
}

TEST_CASE("a centre line with unusual runs says so beside the plot") {
  Chart chart = test::chart_of({1, 2, 3}, 2);
  CHECK_FALSE(has(lay_out(chart, page), "unusual runs"));
  chart.lines.front().signal = true;
  CHECK(has(lay_out(chart, page), "unusual runs"));
}

TEST_CASE("the key explains the signs that are there and no others") {
  Chart chart = test::chart_of({1, 2, 3}, 2);
  CHECK(lay_out(chart, page).signs.empty());
  chart.points[1].signal = PointSignal::outside;
  chart.points[1].judgement = Judgement::concern;
  const SvgLayout layout = lay_out(chart, page);
  CHECK(layout.signs.size() == 1);
  CHECK(has(layout, "beyond a limit: concern"));
}

TEST_CASE("the kind of chart stands below the title") {
  Chart chart = test::chart_of({1, 2, 3}, 2);
  chart.kind = "I chart, Nelson's rules";
  const auto words = words_of(lay_out(chart, page));
  REQUIRE(words.size() > 2);
  CHECK(words[0] == "Late letters");
  CHECK(words[1] == "I chart, Nelson's rules");
  CHECK(words[2] == "letters per week");
}

TEST_CASE("small multiples have one scale of values and one of time") {
  SmallMultiples multiples = practices(5);
  multiples.panels[2].points.resize(1);
  const SvgLayout layout = lay_out(multiples, page);
  REQUIRE(layout.panels.size() == 5);
  for (const SvgPanel& panel : layout.panels) {
    CHECK(panel.plot.values.low() == layout.panels[0].plot.values.low());
    CHECK(panel.plot.values.high() == layout.panels[0].plot.values.high());
    CHECK(panel.plot.times.high == 2);
    CHECK(panel.plot.right - panel.plot.left ==
          doctest::Approx(layout.panels[0].plot.right - layout.panels[0].plot.left));
  }
}

TEST_CASE("small multiples stand below each other on a telephone") {
  const SvgLayout layout = lay_out(practices(3), 320);
  CHECK(layout.panels[0].plot.left == layout.panels[2].plot.left);
  CHECK(layout.panels[0].plot.bottom < layout.panels[1].plot.top);
}
