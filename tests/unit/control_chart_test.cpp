#include "cop/stats/control_chart.hpp"

#include <cmath>
#include <limits>
#include <stdexcept>
#include <string>

#include <doctest/doctest.h>

#include "cop/stats/refusal.hpp"

using cop::stats::aggregate;
using cop::stats::Aggregation;
using cop::stats::ChartOptions;
using cop::stats::ChartType;
using cop::stats::control_chart;
using cop::stats::ControlChart;
using cop::stats::Refusal;
using cop::stats::Screening;
using cop::stats::Series;
using cop::stats::subgroups;
using cop::stats::Subgroups;

namespace {

const Series waiting_days{9, 7, 8, 11, 6, 10, 4, 3, 5, 2, 4, 1};

ControlChart run_chart(const Series& values, const ChartOptions& options = {}) {
  return control_chart(ChartType::run, subgroups(values), options);
}

std::string refused_as(ChartType type, const Subgroups& series, const ChartOptions& options = {}) {
  try {
    control_chart(type, series, options);
  } catch (const Refusal& refusal) {
    return refusal.rule();
  }
  return {};
}

}  // namespace

TEST_CASE("the centre line of a run chart is the median of its values") {
  const ControlChart chart = run_chart(waiting_days);
  REQUIRE(chart.points.size() == 12);
  REQUIRE(chart.parts.size() == 1);
  CHECK(chart.parts[0].centre == 5.5);
  CHECK(chart.points[11].centre == 5.5);
  CHECK(chart.parts[0].runs.longest_run == 6);
  CHECK(chart.parts[0].runs.crossings == 1);
  CHECK(chart.parts[0].runs_signal);
}

TEST_CASE("missing values count as observations but not as useful points") {
  const ControlChart chart = run_chart(Series{3, std::nullopt, 5, 8, std::nullopt, 9});
  CHECK(chart.parts[0].observations == 6);
  CHECK(chart.parts[0].runs.useful_points == 4);
  CHECK(chart.parts[0].centre == 6.5);
  CHECK_FALSE(chart.points[1].value.has_value());
}

TEST_CASE("a frozen baseline alone makes the line and the runs go on over the whole series") {
  const ControlChart chart = run_chart(waiting_days, {.freeze = 6});
  CHECK(chart.parts[0].centre == 8.5);
  CHECK(chart.parts[0].runs.useful_points == 12);
  CHECK(chart.points[5].baseline);
  CHECK_FALSE(chart.points[6].baseline);
}

TEST_CASE("a series still shorter than its baseline is all baseline") {
  CHECK(run_chart(waiting_days, {.freeze = 24}) == run_chart(waiting_days));
}

TEST_CASE("each phase has a line and a runs analysis of its own") {
  const ControlChart chart = run_chart(waiting_days, {.parts = {6}});
  REQUIRE(chart.parts.size() == 2);
  CHECK(chart.points[5].part == 1);
  CHECK(chart.points[6].part == 2);
  CHECK(chart.parts[0].centre == 8.5);
  CHECK(chart.parts[1].centre == 3.5);
  CHECK(chart.parts[1].observations == 6);
}

TEST_CASE("a phase without values has no line and no signal") {
  const ControlChart chart = run_chart(Series{1, 2, std::nullopt, std::nullopt}, {.parts = {2}});
  CHECK_FALSE(chart.parts[1].centre.has_value());
  CHECK_FALSE(chart.points[3].centre.has_value());
  CHECK_FALSE(chart.parts[1].runs_signal);
}

TEST_CASE("an excluded point is drawn but makes neither line nor runs") {
  const ControlChart chart = run_chart(Series{2, 4, 400, 6}, {.exclude = {3}});
  CHECK(chart.points[2].value == 400);
  CHECK_FALSE(chart.points[2].included);
  CHECK(chart.parts[0].centre == 4);
  CHECK(chart.parts[0].observations == 3);
  CHECK(chart.parts[0].runs.useful_points == 2);
}

TEST_CASE("an excluded point makes its neighbours neighbours, a missing one does not") {
  const Series with_extreme{10, 12, 90, 11, 13};
  const ControlChart excluded =
      control_chart(ChartType::i, subgroups(with_extreme), {.exclude = {3}});
  CHECK(*excluded.points[0].sigma == doctest::Approx(5.0 / 3 / 1.128));
  CHECK(excluded.points[2].outside);
  const Series with_gap{10, 12, std::nullopt, 11, 13};
  const ControlChart gap = control_chart(ChartType::i, subgroups(with_gap));
  CHECK(*gap.points[0].sigma == doctest::Approx(2 / 1.128));
}

TEST_CASE("a given centre line replaces the own one") {
  const ControlChart chart = run_chart(waiting_days, {.centre = 10});
  CHECK(chart.parts[0].centre == 10);
  CHECK(chart.parts[0].runs.useful_points == 11);
  const Subgroups counts = subgroups(waiting_days);
  CHECK(*control_chart(ChartType::c, counts, {.centre = 9}).points[0].upper == 18);
  CHECK(*control_chart(ChartType::g, counts, {.centre = 10}).points[0].centre == 6.93);
  CHECK(*control_chart(ChartType::t, counts, {.centre = 10}).points[0].centre ==
        doctest::Approx(10));
}

TEST_CASE("the multiplier scales values and lines after the tests") {
  const ControlChart plain = run_chart(waiting_days);
  const ControlChart scaled = run_chart(waiting_days, {.multiply = 1000});
  CHECK(scaled.points[0].value == 9000);
  CHECK(scaled.parts[0].centre == 5500);
  CHECK(scaled.parts[0].runs == plain.parts[0].runs);
}

TEST_CASE("equal proportions of different denominators lie on the same line") {
  const Subgroups proportions = subgroups(Series{3, 24, 108, 7}, Series{10, 80, 360, 10});
  const ControlChart chart = control_chart(ChartType::run, proportions);
  CHECK(chart.parts[0].centre == 0.3);
  CHECK(chart.parts[0].runs.useful_points == 1);
}

TEST_CASE("a ratio is missing where a part of it is or where nothing was counted") {
  const Subgroups result = subgroups(Series{1, 2, std::nullopt, 0}, Series{4, std::nullopt, 4, 0});
  CHECK(result[0].value == 0.25);
  CHECK_FALSE(result[1].value);
  CHECK_FALSE(result[2].value);
  CHECK_FALSE(result[3].value);
  CHECK(result[3].denominator == 0);
}

TEST_CASE("rows of one moment are averaged, taken by their middle, or added up") {
  const Series rows{1, std::nullopt, 2, 9};
  CHECK(aggregate(rows, {}, Aggregation::mean).value == 4);
  CHECK(aggregate(rows, {}, Aggregation::median).value == 2);
  CHECK(aggregate(rows, {}, Aggregation::sum).value == 12);
  CHECK(aggregate(rows, {}).size == 3);
  CHECK(aggregate(rows, Series{2, 5, 2, 20}).value == 0.5);
  CHECK_FALSE(aggregate(Series{std::nullopt, std::nullopt}, {}, Aggregation::sum).value);
}

TEST_CASE("limits are cut at 0 where that is asked for and no value lies below it") {
  const Series values{1, 9, 2, 8, 1, 9};
  const auto lower = [](const Series& of, bool cut) {
    return *control_chart(ChartType::i, subgroups(of), {.floor_at_zero = cut}).points[0].lower;
  };
  CHECK(lower(values, false) < 0);
  CHECK(lower(values, true) == 0);
  CHECK(lower(Series{1, 9, -2, 8, 1, 9}, true) < 0);
}

TEST_CASE("one wide moving range is left out of the limits unless screening is off") {
  Series values;
  for (int i = 0; i < 20; ++i) values.emplace_back(10 + i % 2);
  values.emplace_back(60);
  const auto upper = [&](Screening screening) {
    return *control_chart(ChartType::i, subgroups(values), {.screening = screening})
                .points[0]
                .upper;
  };
  CHECK(upper(Screening::once) < upper(Screening::none));
}

TEST_CASE("a series without variation has a centre and no limits") {
  const Series same(12, 0.1);
  for (const auto& type : cop::stats::all_chart_types()) {
    if (type.needs_denominators || type.type == ChartType::c || type.type == ChartType::g) continue;
    CAPTURE(type.word);
    for (const Screening screening : {Screening::once, Screening::none}) {
      const ControlChart chart =
          control_chart(type.type, subgroups(same), {.screening = screening});
      CHECK_FALSE(chart.points[0].upper);
      CHECK_FALSE(chart.parts[0].runs_signal);
      CHECK(chart.parts[0].outside == 0);
    }
  }
}

TEST_CASE("the deviation of unequal subgroups is pooled and single rows have none") {
  Subgroups series;
  series.push_back(aggregate(Series{1, 3}, {}));
  series.push_back(aggregate(Series{2, 4, 6}, {}));
  series.push_back(aggregate(Series{4}, {}));
  const ControlChart chart = control_chart(ChartType::s, series);
  CHECK(*chart.points[0].centre == doctest::Approx(std::sqrt(10.0 / 3)));
  CHECK_FALSE(chart.points[2].value);
  CHECK_FALSE(chart.points[2].upper);
  CHECK(*control_chart(ChartType::xbar, series).points[2].value == 4);
}

TEST_CASE("no points give no phases") {
  const ControlChart chart = run_chart(Series{});
  CHECK(chart.points.empty());
  CHECK(chart.parts.empty());
}

TEST_CASE("contradicting options are refused with the name of the rule") {
  const double infinite = std::numeric_limits<double>::infinity();
  const Subgroups series = subgroups(waiting_days);
  const auto refused = [&](const ChartOptions& options) {
    return refused_as(ChartType::run, series, options);
  };
  CHECK(refused({.freeze = 6, .parts = {6}}) == "freeze-with-phases");
  CHECK(refused({.freeze = 0}) == "empty-baseline");
  CHECK(refused({.parts = {0}}) == "bad-phase");
  CHECK(refused({.parts = {6, 6}}) == "bad-phase");
  CHECK(refused({.parts = {12}}) == "bad-phase");
  CHECK(refused({.exclude = {13}}) == "bad-exclusion");
  CHECK(refused({.exclude = {0}}) == "bad-exclusion");
  CHECK(refused({.centre = infinite}) == "bad-number");
  CHECK(refused({.multiply = infinite}) == "bad-number");
}

TEST_CASE("a type that does not suit the data is refused with the name of the rule") {
  CHECK(refused_as(ChartType::t, subgroups(Series{3, 0})) == "zero-time");
  CHECK(refused_as(ChartType::c, subgroups(Series{3, -1})) == "negative-count");
  CHECK(refused_as(ChartType::p, subgroups(Series{3, 1})) == "no-denominator");
  CHECK(refused_as(ChartType::p, subgroups(Series{3}, Series{2})) == "more-than-all");
  CHECK(refused_as(ChartType::u, subgroups(Series{3}, Series{-2})) == "negative-denominator");
  CHECK(refused_as(ChartType::p, subgroups(Series{1}, Series{2}), {.centre = 30}) ==
        "impossible-centre");
  CHECK(refused_as(ChartType::t, subgroups(Series{3}), {.centre = -1}) == "impossible-centre");
  CHECK_THROWS_AS(subgroups(Series{1}, Series{1, 2}), std::invalid_argument);
}
