#include "cop/stats/run_chart.hpp"

#include <limits>
#include <stdexcept>

#include <doctest/doctest.h>

using cop::stats::ratios;
using cop::stats::run_chart;
using cop::stats::RunChart;
using cop::stats::RunChartOptions;
using cop::stats::Series;

namespace {

const Series waiting_days{9, 7, 8, 11, 6, 10, 4, 3, 5, 2, 4, 1};

}  // namespace

TEST_CASE("the centre line of a run chart is the median of its values") {
  const RunChart chart = run_chart(waiting_days);
  REQUIRE(chart.points.size() == 12);
  REQUIRE(chart.parts.size() == 1);
  CHECK(chart.parts[0].centre == 5.5);
  CHECK(chart.points[11].centre == 5.5);
  CHECK(chart.parts[0].runs.longest_run == 6);
  CHECK(chart.parts[0].runs.crossings == 1);
  CHECK(chart.parts[0].runs.signal());
}

TEST_CASE("missing values count as observations but not as useful points") {
  const RunChart chart = run_chart(Series{3, std::nullopt, 5, 8, std::nullopt, 9});
  CHECK(chart.parts[0].observations == 6);
  CHECK(chart.parts[0].runs.useful_points == 4);
  CHECK(chart.parts[0].centre == 6.5);
  CHECK_FALSE(chart.points[1].value.has_value());
}

TEST_CASE("a frozen baseline alone makes the line and the runs go on over the whole series") {
  const RunChart chart = run_chart(waiting_days, {.freeze = 6});
  CHECK(chart.parts[0].centre == 8.5);
  CHECK(chart.parts[0].runs.useful_points == 12);
  CHECK(chart.points[5].baseline);
  CHECK_FALSE(chart.points[6].baseline);
}

TEST_CASE("a series still shorter than its baseline is all baseline") {
  CHECK(run_chart(waiting_days, {.freeze = 24}) == run_chart(waiting_days));
}

TEST_CASE("each phase has a line and a runs analysis of its own") {
  const RunChart chart = run_chart(waiting_days, {.parts = {6}});
  REQUIRE(chart.parts.size() == 2);
  CHECK(chart.points[5].part == 1);
  CHECK(chart.points[6].part == 2);
  CHECK(chart.parts[0].centre == 8.5);
  CHECK(chart.parts[1].centre == 3.5);
  CHECK(chart.parts[1].observations == 6);
}

TEST_CASE("a phase without values has no line and no signal") {
  const RunChart chart = run_chart(Series{1, 2, std::nullopt, std::nullopt}, {.parts = {2}});
  CHECK_FALSE(chart.parts[1].centre.has_value());
  CHECK_FALSE(chart.points[3].centre.has_value());
  CHECK_FALSE(chart.parts[1].runs.signal());
}

TEST_CASE("an excluded point is drawn but makes neither line nor runs") {
  const RunChart chart = run_chart(Series{2, 4, 400, 6}, {.exclude = {3}});
  CHECK(chart.points[2].value == 400);
  CHECK_FALSE(chart.points[2].included);
  CHECK(chart.parts[0].centre == 4);
  CHECK(chart.parts[0].observations == 3);
  CHECK(chart.parts[0].runs.useful_points == 2);
}

TEST_CASE("a given centre line replaces the median") {
  const RunChart chart = run_chart(waiting_days, {.centre = 10});
  CHECK(chart.parts[0].centre == 10);
  CHECK(chart.parts[0].runs.useful_points == 11);
}

TEST_CASE("the multiplier scales values and lines after the tests") {
  const RunChart plain = run_chart(waiting_days);
  const RunChart scaled = run_chart(waiting_days, {.multiply = 1000});
  CHECK(scaled.points[0].value == 9000);
  CHECK(scaled.parts[0].centre == 5500);
  CHECK(scaled.parts[0].runs == plain.parts[0].runs);
}

TEST_CASE("equal proportions of different denominators lie on the same line") {
  const Series proportions = ratios(Series{3, 24, 108, 7}, Series{10, 80, 360, 10});
  const RunChart chart = run_chart(proportions);
  CHECK(chart.parts[0].centre == 0.3);
  CHECK(chart.parts[0].runs.useful_points == 1);
}

TEST_CASE("a ratio is missing where a part of it is or where nothing was counted") {
  const Series result = ratios(Series{1, 2, std::nullopt, 0}, Series{4, std::nullopt, 4, 0});
  CHECK(result == Series{0.25, std::nullopt, std::nullopt, std::nullopt});
}

TEST_CASE("no points give no phases") {
  const RunChart chart = run_chart(Series{});
  CHECK(chart.points.empty());
  CHECK(chart.parts.empty());
}

TEST_CASE("contradicting run chart options are refused") {
  const double infinite = std::numeric_limits<double>::infinity();
  const auto refused = [](const RunChartOptions& options) {
    CHECK_THROWS_AS(run_chart(waiting_days, options), std::invalid_argument);
  };
  refused({.freeze = 6, .parts = {6}});
  refused({.freeze = 0});
  refused({.parts = {0}});
  refused({.parts = {6, 6}});
  refused({.parts = {12}});
  refused({.exclude = {13}});
  refused({.exclude = {0}});
  refused({.centre = infinite});
  refused({.multiply = infinite});
  CHECK_THROWS_AS(ratios(Series{1}, Series{1, 2}), std::invalid_argument);
}
