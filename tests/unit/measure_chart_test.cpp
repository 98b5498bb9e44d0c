#include "cop/charts/measure_chart.hpp"

#include <string>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/model/strata.hpp"
#include "support/project_from_text.hpp"

using cop::ChartWishes;
using cop::stats::ChartType;

namespace {

/// A project with one measure of this kind and a log of its figures, one a month.
cop::Project project_of(const std::string& measure, const std::vector<std::string>& figures) {
  std::string log = "observations:\n";
  for (std::size_t i = 0; i < figures.size(); ++i) {
    log += fmt::format("  - {{measure: m, period: 2025-{:02}, {}}}\n", i % 12 + 1, figures[i]);
  }
  return cop::test::project_from_text(
      {{"measures.yaml", "measures: [{id: m, name: M, family: outcome, " + measure + "}]\n"},
       cop::test::log_file("2026-01-12-log", log)});
}

std::vector<std::string> counted(int months) {
  std::vector<std::string> figures;
  for (int i = 0; i < months; ++i) {
    figures.push_back(fmt::format("numerator: {}, denominator: 40", 10 + i * 7 % 5));
  }
  return figures;
}

std::optional<cop::MeasureChart> chart_of(const cop::Project& project,
                                          const ChartWishes& wishes = {}) {
  const cop::Facts facts(project, *cop::Date::parse("2026-02-01"));
  return cop::measure_chart(facts.series.front(), facts, wishes);
}

}  // namespace

TEST_CASE("a measure without wishes gets a run chart and the reason for it") {
  const auto chart = chart_of(project_of("data: proportion", counted(12)));
  REQUIRE(chart->drawn);
  CHECK(chart->request.type == ChartType::run);
  CHECK(chart->reason.find("--type p draws a P chart") != std::string::npos);
  CHECK(chart->drawn->picture.unit == "%");
  CHECK(*chart->drawn->numbers.chart.points[0].value == 25);
}

TEST_CASE("a measure's own chart, rules, direction and target are honoured") {
  const auto chart =
      chart_of(project_of("data: proportion, chart: p, rules: western-electric, direction: higher, "
                          "target: {value: 50}",
                          counted(12)));
  REQUIRE(chart->drawn);
  CHECK(chart->reason.empty());
  CHECK(chart->drawn->picture.kind == "P chart, 3-sigma limits, the Western Electric rules");
  CHECK(chart->request.options.aim == cop::stats::Aim::increase);
  CHECK(chart->request.options.target == 50);
  CHECK(*chart->drawn->numbers.chart.points[0].upper > 25);
}

TEST_CASE("a measure's phases and baseline are those of its chart") {
  const auto phases =
      chart_of(project_of("data: proportion, phases: [{from: 2025-07-01, label: new form}], "
                          "baseline: {from: 2025-01-01, to: 2025-03-31}",
                          counted(12)));
  CHECK(phases->request.options.parts == std::vector<std::size_t>{6});
  CHECK_FALSE(phases->request.options.freeze);
  const auto baseline = chart_of(
      project_of("data: proportion, baseline: {from: 2025-01-01, to: 2025-03-31}", counted(12)));
  CHECK(baseline->request.options.freeze == std::size_t{3});
}

TEST_CASE("a baseline that begins later leaves the points before it out of the line") {
  std::vector<std::string> figures{"value: 90", "value: 90", "value: 10", "value: 12", "value: 11"};
  figures.insert(figures.end(), 7, "value: 50");
  const auto chart =
      chart_of(project_of("data: value, baseline: {from: 2025-03-01, to: 2025-05-31}", figures));
  REQUIRE(chart->drawn);
  CHECK(*chart->drawn->numbers.chart.points[0].centre == 11);
  CHECK(chart->drawn->picture.bands.front().from == chart->request.moments[2].x);
  CHECK(chart->drawn->words.find("The median of 2025-03 to 2025-05, the baseline, is 11.") !=
        std::string::npos);
}

TEST_CASE("a period that overlaps the end of the baseline is not part of it") {
  const auto chart = chart_of(
      project_of("data: proportion, baseline: {from: 2025-01-01, to: 2025-03-15}", counted(12)));
  CHECK(chart->request.options.freeze == std::size_t{2});
}

TEST_CASE("a month without a figure is a missing point, and no moving range bridges it") {
  const auto chart = chart_of(cop::test::project_from_text(
      {{"measures.yaml", "measures: [{id: m, name: M, family: outcome, data: value, chart: i}]\n"},
       cop::test::log_file("2026-01-12-log",
                           "observations:\n"
                           "  - {measure: m, period: 2025-01, value: 10}\n"
                           "  - {measure: m, period: 2025-02, value: 12}\n"
                           "  - {measure: m, period: 2025-03, value: 10}\n"
                           "  - {measure: m, period: 2025-05, value: 20}\n"
                           "  - {measure: m, period: 2025-06, value: 18}\n"
                           "  - {measure: m, period: 2025-07, value: 20}\n")}));
  REQUIRE(chart->drawn);
  const auto& numbers = chart->drawn->numbers.chart;
  REQUIRE(numbers.points.size() == 7);
  CHECK(chart->request.moments[3].label == "2025-04");
  CHECK_FALSE(numbers.points[3].value);
  CHECK(numbers.parts[0].observations == 7);
  CHECK(*numbers.points[0].upper == doctest::Approx(15 + 3 * 2 / 1.128));
}

TEST_CASE("a chart says which figures are left out beside those with counts") {
  const auto chart = chart_of(cop::test::project_from_text(
      {{"measures.yaml", "measures: [{id: m, name: M, family: outcome, data: proportion}]\n"},
       cop::test::log_file(
           "2026-01-12-log",
           "observations:\n"
           "  - {measure: m, period: 2025-01, practice: a, numerator: 6, denominator: 20}\n"
           "  - {measure: m, period: 2025-01, practice: b, value: 90}\n")}));
  REQUIRE(chart->drawn);
  CHECK(*chart->drawn->numbers.chart.points[0].value == 30);
  CHECK(chart->drawn->words.find("Left out is 1 figure of 2025-01 without numerator") !=
        std::string::npos);
}

TEST_CASE("the raters of one letter are one value of its subgroup") {
  const auto chart = chart_of(cop::test::project_from_text(
      {{"measures.yaml",
        "measures: [{id: m, name: M, family: outcome, data: value, chart: xbar}]\n"},
       cop::test::log_file("2026-01-12-log",
                           "observations:\n"
                           "  - {measure: m, period: 2025-01, row: r1, rater: gp01, value: 1}\n"
                           "  - {measure: m, period: 2025-01, row: r1, rater: gp02, value: 3}\n"
                           "  - {measure: m, period: 2025-01, row: r2, value: 5}\n"
                           "  - {measure: m, period: 2025-02, row: r1, value: 5}\n"
                           "  - {measure: m, period: 2025-02, row: r2, value: 4}\n")}));
  REQUIRE(chart->drawn);
  CHECK(chart->drawn->numbers.chart.points[0].size == 2);
  CHECK(*chart->drawn->numbers.chart.points[0].value == 3.5);
}

TEST_CASE("Making Data Count passes over a measure's baseline of fewer than 12 points") {
  const auto chart = chart_of(project_of(
      "data: proportion, rules: mdc, baseline: {from: 2025-01-01, to: 2025-03-31}", counted(12)));
  REQUIRE(chart->drawn);
  CHECK_FALSE(chart->request.options.freeze);
}

TEST_CASE("wishes stand above what the measure says") {
  const auto project = project_of("data: proportion, chart: run", counted(12));
  ChartWishes wishes;
  wishes.type = ChartType::p;
  wishes.phase_starts = {*cop::Date::parse("2025-05-01")};
  wishes.centre = 30;
  const auto chart = chart_of(project, wishes);
  CHECK(chart->request.type == ChartType::p);
  CHECK(chart->request.options.parts == std::vector<std::size_t>{4});
  CHECK(*chart->drawn->numbers.chart.points[0].centre == doctest::Approx(30));
}

TEST_CASE("a chart that would say something false is refused with a rule") {
  const auto chart =
      chart_of(project_of("data: days-between, chart: t", {"value: 3", "value: 0", "value: 4"}));
  REQUIRE(chart);
  CHECK_FALSE(chart->drawn);
  CHECK(chart->refusal_rule == "zero-time");
}

TEST_CASE("a measure that wants no chart gets one only where a type is asked for") {
  const auto project = project_of("data: proportion, chart: none", counted(12));
  CHECK_FALSE(chart_of(project));
  ChartWishes wishes;
  wishes.type = ChartType::run;
  CHECK(chart_of(project, wishes));
}

TEST_CASE("an Xbar chart takes the single figures of a month as its rows") {
  std::string log = "observations:\n";
  for (int month = 1; month <= 6; ++month) {
    for (int row = 1; row <= 4; ++row) {
      log += fmt::format("  - {{measure: m, period: 2025-{:02}, row: r{}, value: {}}}\n", month,
                         row, 10 + (month * row) % 7);
    }
  }
  const auto project = cop::test::project_from_text(
      {{"measures.yaml",
        "measures: [{id: m, name: M, family: outcome, data: mean, chart: xbar}]\n"},
       cop::test::log_file("2026-01-12-log", log)});
  const auto chart = chart_of(project);
  REQUIRE(chart->drawn);
  CHECK(chart->drawn->numbers.chart.points[0].size == 4);
  CHECK(chart->drawn->numbers.chart.points[0].upper);
}

TEST_CASE("the figures of a measure are parted by practice, member, group or arm") {
  const auto project = project_of("data: value", {"value: 3, group: b", "value: 4, group: a",
                                                  "value: 5, group: b", "value: 6"});
  const auto strata =
      strata_of(project, project.measures.measures.front(), cop::StratumUnit::group);
  REQUIRE(strata.size() == 2);
  CHECK(strata[0].name == "a");
  CHECK(strata[1].series.points.size() == 2);
  CHECK(strata_of(project, project.measures.measures.front(), cop::StratumUnit::arm).empty());
}
