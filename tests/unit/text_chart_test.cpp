#include "cop/report/render/text_chart.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "cop/report/render/chart_text.hpp"
#include "support/sample_charts.hpp"

using namespace cop;

namespace {

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace

TEST_CASE("a chart on a terminal shows its points around the centre line") {
  const std::string expected =
      "Late letters\n"
      "letters per week\n"
      "\n"
      "                  1\n"
      "4 ┤               ┊       ●\n"
      "  │               ┊\n"
      "3 ┤               ●\n"
      "  │────────────────────────\n"
      "2 ┤        ●      ┊\n"
      "  │               ┊\n"
      "1 ┤●              ┊\n"
      "  │               ┊\n"
      "0 ┤               ┊\n"
      "  └────────────────────────\n"
      "   w1                    w4\n"
      "\n"
      "  ───  median\n"
      "    1  Nurse calls\n";
  Chart chart = test::chart_of({1, 2, 3, 4}, 2.4);
  chart.marks.push_back({MarkRole::cycle, 2, "1", "Nurse calls"});
  CHECK(text_chart(chart, 60) == expected);
}

TEST_CASE("a value near the centre line stands beside it and one on it stands on it") {
  const auto lines = lines_of(text_chart(test::chart_of({0, 10, 5.01, 4.99, 5}, 5), 60));
  std::size_t centre = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (contains(lines[i], "┤───") || contains(lines[i], "│───")) centre = i;
  }
  REQUIRE(centre > 0);
  CHECK(contains(lines[centre], "●"));
  CHECK(contains(lines[centre - 1], "●"));
  CHECK(contains(lines[centre + 1], "●"));
}

TEST_CASE("an interval on a terminal is a bar through its point") {
  Chart chart = test::chart_of({5, 5, 5}, 5);
  const auto has_bar = [&] {
    const auto lines = lines_of(text_chart(chart, 60));
    return std::any_of(lines.begin(), lines.end(), [](const std::string& line) {
      return contains(line, "│") && line.find("│") != line.rfind("│");
    });
  };
  CHECK_FALSE(has_bar());
  chart.points[1].interval = {2, 9};
  CHECK(has_bar());
}

TEST_CASE("no line of a terminal chart is wider than the terminal") {
  for (const Chart& chart : test::difficult_charts()) {
    for (const int width : {40, 80, 132}) {
      for (const std::string& line : lines_of(text_chart(chart, width))) {
        CAPTURE(line);
        CHECK(text_width(line, terminal_columns) <= width);
      }
    }
  }
}

TEST_CASE("a terminal chart is about ten rows high") {
  for (const Chart& chart : test::difficult_charts()) {
    int rows = 0;
    for (const std::string& line : lines_of(text_chart(chart, 80))) {
      if (contains(line, "┤") || contains(line, "│")) ++rows;
    }
    CHECK(rows >= 7);
    CHECK(rows <= 13);
  }
}

TEST_CASE("nothing in a chart can command the terminal") {
  for (const Chart& chart : test::difficult_charts()) {
    const std::string text = text_chart(chart, 80);
    CHECK_FALSE(contains(text, "\x1b"));
    CHECK_FALSE(contains(text, "\t"));
    CHECK_FALSE(contains(text, "nan"));
    CHECK_FALSE(contains(text, "inf"));
    CHECK(text == text_chart(chart, 80));
  }
}

TEST_CASE("flags of a terminal chart that are too near stand in a second row") {
  const auto lines = lines_of(text_chart(test::with_marks(test::chart_of({1, 2}, 1), 12), 60));
  CHECK(contains(lines[3], "1"));
  CHECK(contains(lines[4], "3"));
}

TEST_CASE("points that do not count are hollow on a terminal") {
  Chart chart = test::chart_of({1, 2, 9, 4}, 3);
  chart.points[2].counts = false;
  CHECK(contains(text_chart(chart, 60), "○   left out of the centre line and the tests"));
}

TEST_CASE("a terminal chart without values says so") {
  CHECK(contains(text_chart(Chart{}, 80), "no values yet"));
}

TEST_CASE("signals on a terminal have signs of their own, which are explained") {
  Chart chart = test::chart_of({1, 2, 9, 4, 5}, 3);
  chart.points[1].signal = PointSignal::pattern;
  chart.points[1].judgement = Judgement::concern;
  chart.points[2].signal = PointSignal::outside;
  chart.lines[0].signal = true;
  const std::string text = text_chart(chart, 60);
  CHECK(contains(text, " ▣   unusual pattern: concern\n"));
  CHECK(contains(text, " ◇   beyond a limit\n"));
  CHECK(contains(text, "───  median, unusual runs\n"));
}

TEST_CASE("limits that change are drawn without gaps on a terminal") {
  Chart chart = test::chart_of({1, 2, 3}, 2);
  for (int i = 0; i < 3; ++i) {
    chart.lines.push_back(
        {LineRole::upper_limit, i == 2 ? "upper limit 4" : "", double(i), double(i), 4.0});
  }
  const std::string text = text_chart(chart, 60);
  CHECK(contains(text, "┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈\n"));
  CHECK(contains(text, "┈┈┈  upper limit 4\n"));
}

TEST_CASE("kind and bands of a chart are said in words on a terminal") {
  Chart chart = test::chart_of({1, 2, 3}, 2);
  chart.kind = "Run chart, Anhøj's rules";
  chart.bands.push_back({BandRole::baseline, 0, 1, "baseline"});
  const std::string text = text_chart(chart, 60);
  CHECK(contains(text, "Late letters\nRun chart, Anhøj's rules\nletters per week\n"));
  CHECK(contains(text, "       baseline: w1 to w2\n"));
}

TEST_CASE("a chart in ASCII draws with ASCII only and keeps people's words") {
  Chart chart = test::with_marks(test::chart_of({-2e12, 3e12, 9e12, std::nullopt}, 1e12), 2);
  chart.points[2].signal = PointSignal::outside;
  chart.points[1].counts = false;
  chart.title = "Größe";
  const std::string text = text_chart(chart, 60, CharacterSet::ascii);
  CAPTURE(text);
  CHECK(contains(text, "Größe\n"));
  const std::string_view drawing = std::string_view(text).substr(text.find('\n'));
  CHECK(std::all_of(drawing.begin(), drawing.end(), [](char c) { return c >= 0 && c < 127; }));
  CHECK(contains(text, "10x10^12 +"));
  CHECK(contains(text, " X   beyond a limit\n"));
  CHECK(contains(text, " o   left out"));
}

TEST_CASE("no line of a chart in ASCII is wider than the terminal") {
  for (const Chart& chart : test::difficult_charts()) {
    for (const std::string& line : lines_of(text_chart(chart, 40, CharacterSet::ascii))) {
      CAPTURE(line);
      CHECK(text_width(line, terminal_columns) <= 40);
    }
  }
}
