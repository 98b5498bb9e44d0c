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
  const auto start = picture.find("<path d=\"M", picture.find("#1d5f99") - 200);
  REQUIRE(start != std::string::npos);
  const auto series_end = picture.find("stroke=\"#1d5f99\"");
  const auto series_start = picture.rfind("<path", series_end);
  CHECK(count_of(picture.substr(series_start, series_end - series_start), "M") == 2);
}

TEST_CASE("a point that does not count is hollow and explained") {
  Chart chart = test::chart_of({1, 2, 9, 4}, 3);
  CHECK_FALSE(contains(svg(chart), "left out"));
  chart.points[2].counts = false;
  const std::string picture = svg(chart);
  CHECK(count_of(picture, "fill=\"#ffffff\" stroke=\"#1d5f99\"") == 2);
  CHECK(contains(picture, "left out of the centre line and the tests"));
}

TEST_CASE("lines are labelled and the target is dashed") {
  Chart chart = test::chart_of({1, 2, 3}, 2);
  chart.lines.push_back({LineRole::target, "target 2.5", 0, 2, 2.5});
  const std::string picture = svg(chart);
  CHECK(contains(picture, ">median</text>"));
  CHECK(contains(picture, ">target 2.5</text>"));
  CHECK(contains(picture, "stroke-dasharray=\"7 4\""));
}

TEST_CASE("limits that change are drawn as joined steps") {
  Chart chart = test::chart_of({1, 2, 3}, 2);
  for (int i = 0; i < 3; ++i) {
    chart.lines.push_back({LineRole::upper_limit, "", double(i), double(i), 4.0 + i});
  }
  const std::string picture = svg(chart);
  const auto end = picture.find("stroke-dasharray=\"2 3\"");
  REQUIRE(end != std::string::npos);
  const std::string path = picture.substr(picture.rfind("<path", end), end);
  CHECK(count_of(path.substr(0, path.find("fill")), "M") == 1);
  CHECK(count_of(path.substr(0, path.find("fill")), "L") == 2);
}

TEST_CASE("each mark has a flag above the plot and an entry below it") {
  const std::string picture = svg(test::with_marks(test::chart_of({1, 2, 3, 4}, 2), 3));
  CHECK(count_of(picture, "font-weight=\"600\" fill=\"#ffffff\" text-anchor=\"middle\">1<") == 2);
  CHECK(contains(picture, ">Change 3</text>"));
}

TEST_CASE("a chart without values says so and shows no made-up numbers") {
  const std::string picture = svg(Chart{.title = "Nothing", .unit = "visits"});
  CHECK(contains(picture, "no values yet"));
  CHECK_FALSE(contains(picture, "text-anchor=\"end\""));
}
