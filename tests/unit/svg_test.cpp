#include "cop/report/render/svg.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/sample_charts.hpp"

using namespace cop;

namespace {

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

std::size_t count_of(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) {
    ++count;
  }
  return count;
}

/// The path that draws the limits of a chart.
std::string limit_path(const std::string& picture) {
  const auto start = picture.find("<path class=\"line-limit\"");
  REQUIRE(start != std::string::npos);
  return picture.substr(start, picture.find("/>", start) - start);
}

bool has_only_known_entities(std::string_view text) {
  for (auto at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
    bool is_known = false;
    for (const char* entity : {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"}) {
      is_known = is_known || text.substr(at).starts_with(entity);
    }
    if (!is_known) return false;
  }
  return true;
}

/// Elements closed in order, attribute values in pairs of quotes, no stray "<" or "&".
bool is_well_formed(std::string_view xml) {
  std::vector<std::string_view> open;
  bool has_root = false;
  while (true) {
    const auto start = xml.find('<');
    if (start == std::string_view::npos) break;
    if (!has_only_known_entities(xml.substr(0, start))) return false;
    const auto end = xml.find('>', start);
    if (end == std::string_view::npos) return false;
    std::string_view tag = xml.substr(start + 1, end - start - 1);
    xml.remove_prefix(end + 1);
    if (contains(tag, "<") || std::count(tag.begin(), tag.end(), '"') % 2 != 0) return false;
    if (tag.starts_with('/')) {
      if (open.empty() || open.back() != tag.substr(1)) return false;
      open.pop_back();
      continue;
    }
    if (open.empty() && has_root) return false;
    has_root = true;
    if (!tag.ends_with('/')) open.push_back(tag.substr(0, tag.find(' ')));
  }
  return has_root && open.empty() && xml == "\n";
}

}  // namespace

TEST_CASE("every picture is well formed, however difficult its chart") {
  for (const Chart& chart : test::difficult_charts()) {
    const std::string picture = svg(chart);
    CAPTURE(picture);
    CHECK(is_well_formed(picture));
  }
}

TEST_CASE("no picture holds a number that is none") {
  for (const Chart& chart : test::difficult_charts()) {
    const std::string picture = svg(chart);
    CHECK_FALSE(contains(picture, "\"nan"));
    CHECK_FALSE(contains(picture, "inf\""));
    CHECK_FALSE(contains(picture, "nan "));
    CHECK_FALSE(contains(picture, "922337203685477"));
    CHECK_FALSE(contains(picture, "e+"));
  }
}

TEST_CASE("the same chart gives the same bytes") {
  for (const Chart& chart : test::difficult_charts()) CHECK(svg(chart) == svg(chart));
}

TEST_CASE("texts in a picture are escaped") {
  Chart chart = test::chart_of({1, 2}, 1.5);
  chart.title = "<b>A&E</b>";
  chart.description = "say \"hi\"";
  const std::string picture = svg(chart);
  CHECK(contains(picture, "<title>&lt;b&gt;A&amp;E&lt;/b&gt;</title>"));
  CHECK(contains(picture, "<desc>say &quot;hi&quot;</desc>"));
  CHECK_FALSE(contains(picture, "<b>"));
}

TEST_CASE("a missing value leaves a gap and has no dot") {
  const std::string picture = svg(test::chart_of({1, 2, std::nullopt, 4, 5}, 3));
  CHECK(count_of(picture, "<circle") == 4);
  const auto start = picture.find("<path class=\"line-series\"");
  REQUIRE(start != std::string::npos);
  CHECK(count_of(picture.substr(start, picture.find("/>", start) - start), "M") == 2);
}

TEST_CASE("a point that does not count is hollow and explained") {
  Chart chart = test::chart_of({1, 2, 9, 4}, 3);
  CHECK_FALSE(contains(svg(chart), "left out"));
  chart.points[2].counts = false;
  const std::string picture = svg(chart);
  CHECK(count_of(picture, "<circle class=\"fill-paper line-series\"") == 2);
  CHECK(contains(picture, "left out of the centre line and the tests"));
}

TEST_CASE("a signal has a shape and a colour of its own") {
  Chart chart = test::chart_of({1, 2, 9, 4}, 3);
  chart.points[1].signal = PointSignal::pattern;
  chart.points[1].judgement = Judgement::improvement;
  chart.points[2].signal = PointSignal::outside;
  chart.points[2].judgement = Judgement::concern;
  const std::string picture = svg(chart);
  CHECK(count_of(picture, "<path class=\"fill-improvement line-improvement\"") == 2);
  CHECK(count_of(picture, "<path class=\"fill-concern line-concern\"") == 2);
  CHECK(contains(picture, "<title>w3: 9 (beyond a limit: concern)</title>"));
}

TEST_CASE("many points that look alike are drawn as one element") {
  std::vector<std::optional<double>> values;
  for (int i = 0; i < 1000; ++i) values.push_back(i % 7);
  Chart chart = test::chart_of(values, 3);
  chart.points[10].counts = false;
  chart.points[20].signal = PointSignal::outside;
  chart.points[20].judgement = Judgement::concern;
  chart.points[30].signal = PointSignal::outside;
  chart.points[30].judgement = Judgement::concern;
  const std::string picture = svg(chart);
  CHECK(is_well_formed(picture));
  CHECK(count_of(picture, "<path class=\"fill-concern line-concern\"") == 2);
  CHECK(count_of(picture, "h0M") > 990);
  CHECK(picture.size() < 50'000);
}

TEST_CASE("lines are labelled and the target is dashed") {
  Chart chart = test::chart_of({1, 2, 3}, 2);
  chart.lines.push_back({LineRole::target, "target 2.5", 0, 2, 2.5});
  const std::string picture = svg(chart);
  CHECK(contains(picture, ">median</text>"));
  CHECK(contains(picture, ">target 2.5</text>"));
  CHECK(contains(picture, "stroke-dasharray=\"12 4\""));
}

TEST_CASE("limits that change are drawn as joined steps, near limits too") {
  for (const LineRole role : {LineRole::upper_limit, LineRole::lower_near_limit}) {
    Chart chart = test::chart_of({1, 2, 3}, 2);
    for (int i = 0; i < 3; ++i) {
      chart.lines.push_back({role, "", double(i), double(i), 4.0 + i});
    }
    const std::string picture = svg(chart);
    const std::string path = limit_path(picture);
    CHECK(count_of(path, "M") == 1);
    CHECK(count_of(path, "L") == 2);
  }
}

TEST_CASE("limits meet where points are held apart by gaps that no line joins") {
  Chart chart = test::chart_of({1, 2, 3}, 2);
  chart.points = {
      {0, "50", 1}, {5, "", {}, false}, {10, "60", 2}, {20, "", {}, false}, {30, "80", 3}};
  chart.lines = {{LineRole::upper_limit, "", 0, 5, 6},
                 {LineRole::upper_limit, "", 5, 20, 5},
                 {LineRole::upper_limit, "", 20, 30, 4}};
  const std::string picture = svg(chart);
  const std::string path = limit_path(picture);
  CHECK(count_of(path, "M") == 1);
  CHECK(count_of(path, "L") == 2);
}

TEST_CASE("an interval is a bar through its point, and the scale has room for it") {
  Chart chart = test::chart_of({5, 5, 5}, 5);
  chart.points[1].interval = {2, 9};
  const std::string picture = svg(chart);
  const std::string path = limit_path(picture);
  CHECK(count_of(path, "M") == 1);
  CHECK(count_of(path, "V") == 1);
  CHECK(contains(picture, ">10</text>"));
}

TEST_CASE("a centre line with unusual runs is dashed") {
  Chart chart = test::chart_of({1, 2, 3}, 2);
  CHECK_FALSE(contains(svg(chart), "stroke-dasharray=\"7 4\""));
  chart.lines.front().signal = true;
  CHECK(contains(svg(chart), "stroke-dasharray=\"7 4\""));
}

TEST_CASE("each mark has a flag above the plot and an entry below it") {
  const std::string picture = svg(test::with_marks(test::chart_of({1, 2, 3, 4}, 2), 3));
  CHECK(count_of(picture, "font-weight=\"600\" text-anchor=\"middle\">1<") == 2);
  CHECK(contains(picture, ">Change 3</text>"));
}

TEST_CASE("a chart without values says so and shows no made-up numbers") {
  const std::string picture = svg(Chart{.title = "Nothing", .unit = "visits"});
  CHECK(contains(picture, "no values yet"));
  CHECK_FALSE(contains(picture, "text-anchor=\"end\""));
}

TEST_CASE("a picture holds nothing that could clash with a page or reach out of it") {
  const std::string picture = svg(test::with_marks(test::chart_of({1, 2, 3, 4}, 2), 3));
  for (const char* part : {" id=", "href", "url(", "<script", " style="}) {
    CHECK_FALSE(contains(picture, part));
  }
  CHECK(contains(picture, "role=\"img\""));
}

TEST_CASE("small multiples are one picture with each title in it") {
  SmallMultiples multiples{.title = "Letters", .unit = "letters"};
  for (const char* name : {"North", "South"}) {
    multiples.panels.push_back(test::chart_of({1, 2, 3}, 2));
    multiples.panels.back().title = name;
  }
  const std::string picture = svg(multiples);
  CHECK(is_well_formed(picture));
  CHECK(contains(picture, ">North</text>"));
  CHECK(contains(picture, ">South</text>"));
  CHECK(count_of(picture, "<svg") == 1);
}
