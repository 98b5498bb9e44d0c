#include "cop/model/series.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/model/project.hpp"
#include "cop/model/project_figures.hpp"
#include "support/project_from_text.hpp"

using cop::test::log_file;

namespace {

/// A project with one measure `m` of this kind (`data: rate, per: 1,000 patients`) and logs a month
/// apart with these observations of it, one a line.
cop::Project project_of(const std::string& measure, const std::vector<std::string>& logs) {
  std::vector<cop::test::TextFile> files{
      {"measures.yaml", "measures: [{id: m, name: M, family: outcome, " + measure + "}]\n"}};
  for (std::size_t i = 0; i < logs.size(); ++i) {
    files.push_back(log_file("2026-0" + std::to_string(i + 1) + "-12-log", logs[i]));
  }
  return cop::test::project_from_text(files);
}

std::string rows(const std::vector<std::string>& observations) {
  std::string text = "observations:\n";
  for (const auto& one : observations) text += "  - {measure: m, " + one + "}\n";
  return text;
}

/// "2026-01=30 2026-02=none" for the series of the measure.
std::string series_of(const cop::Project& project) {
  std::string text;
  for (const auto& point : cop::series_of(project, project.measures.measures.at(0)).points) {
    text += text.empty() ? "" : " ";
    text += point.value ? fmt::format("{}={}", point.period.text(), *point.value)
                        : point.period.text() + "=none";
  }
  return text;
}

std::string series_of(const std::string& measure, const std::vector<std::string>& observations) {
  return series_of(project_of(measure, {rows(observations)}));
}

}  // namespace

TEST_CASE("a proportion is in percent unless its unit is a fraction") {
  CHECK(series_of("data: proportion", {"period: 2026-01, numerator: 12, denominator: 40"}) ==
        "2026-01=30");
  CHECK(series_of("data: proportion, unit: fraction",
                  {"period: 2026-01, numerator: 12, denominator: 40"}) == "2026-01=0.3");
  CHECK(series_of("data: proportion", {"period: 2026-01, value: 5.2"}) == "2026-01=5.2");
}

TEST_CASE("a rate is per the number that its base begins with") {
  const std::vector<std::string> one{"period: 2026-01, numerator: 3, denominator: 600"};
  CHECK(series_of("data: rate, per: \"1,000 patients\"", one) == "2026-01=5");
  CHECK(series_of("data: rate, per: 100 bed days", one) == "2026-01=0.5");
  CHECK(series_of("data: rate, per: patient", one) == "2026-01=0.005");
  CHECK(series_of("data: rate", one) == "2026-01=0.005");
}

TEST_CASE("numerators and denominators of one period are added up") {
  CHECK(series_of("data: proportion",
                  {"period: 2026-01, practice: a, numerator: 1, denominator: 10",
                   "period: 2026-01, practice: b, numerator: 9, denominator: 10",
                   "period: 2026-01, practice: c, numerator: 0, denominator: 80"}) == "2026-01=10");
}

TEST_CASE("beside figures with numerator and denominator a value alone does not count") {
  CHECK(series_of("data: proportion",
                  {"period: 2026-01, practice: a, numerator: 10, denominator: 20",
                   "period: 2026-01, practice: b, numerator: 2, denominator: 20",
                   "period: 2026-01, practice: c, value: 90",
                   "period: 2026-01, practice: d, numerator: 5"}) == "2026-01=30");
  const cop::Project project = project_of(
      "data: proportion", {rows({"period: 2026-01, practice: a, numerator: 5",
                                 "period: 2026-01, practice: b, denominator: 20, value: 40"})});
  const auto series = cop::series_of(project, project.measures.measures.at(0));
  CHECK(series.points.at(0).value == 40);
  CHECK_FALSE(series.points.at(0).numerator);
}

TEST_CASE("values of one period are averaged and counts are added up") {
  const std::vector<std::string> two{"period: 2026-01, practice: a, value: 4",
                                     "period: 2026-01, practice: b, value: 8"};
  CHECK(series_of("data: median", two) == "2026-01=6");
  CHECK(series_of("data: count", two) == "2026-01=12");
  CHECK(series_of("data: count", {"period: 2026-01, numerator: 7"}) == "2026-01=7");
}

TEST_CASE("nothing is divided by nothing") {
  CHECK(series_of("data: proportion", {"period: 2026-01, numerator: 0, denominator: 0"}) ==
        "2026-01=none");
  CHECK(series_of("data: proportion", {"period: 2026-01, note: lost"}) == "2026-01=none");
}

TEST_CASE("an overall figure stands before the figures of its parts") {
  CHECK(series_of(
            "data: value",
            {"period: 2026-01, value: 10", "period: 2026-01, practice: a, value: 90",
             "period: 2026-01, group: g, value: 90", "period: 2026-01, arm: new, value: 90",
             "period: 2026-01, member: gp01, value: 90", "period: 2026-01, rater: gp01, value: 90",
             "period: 2026-01, row: r1, value: 90"}) == "2026-01=10");
}

TEST_CASE("a correction of a dated figure's stage stands instead of it") {
  const auto project =
      project_of("data: proportion",
                 {rows({"period: 2026-01, numerator: 10, denominator: 20",
                        "period: 2026-02, stage: during, numerator: 10, denominator: 20"}),
                  "replaces: 2026-01-12-log\n" +
                      rows({"period: 2026-01, stage: baseline, numerator: 18, denominator: 20",
                            "period: 2026-02, stage: after, numerator: 12, denominator: 20"})});
  CHECK(cop::figures_of(project, project.measures.measures.at(0)).size() == 2);
  CHECK(series_of(project) == "2026-01=90 2026-02=60");
}

TEST_CASE("figures without dates are told apart by their stage") {
  const auto project =
      project_of("data: value", {rows({"stage: baseline, value: 1", "stage: after, value: 2",
                                       "period: {text: last year}, stage: baseline, value: 3",
                                       "period: {text: last year}, stage: after, value: 4"})});
  CHECK(cop::figures_of(project, project.measures.measures.at(0)).size() == 4);
}

TEST_CASE("the points of a series are in the order of their periods") {
  CHECK(series_of("data: value", {"period: 2026-W07, value: 3", "period: 2026-01, value: 1",
                                  "period: 2026-02, value: 2", "period: 2025-12-31, value: 0"}) ==
        "2025-12-31=0 2026-01=1 2026-02=2 2026-W07=3");
}

TEST_CASE("figures without dates are kept apart from the series") {
  const cop::Project project =
      project_of("data: value", {rows({"period: {text: two years after}, value: 1",
                                       "stage: baseline, value: 2", "period: 2026-01, value: 3"})});
  const auto series = cop::series_of(project, project.measures.measures.at(0));
  CHECK(series.points.size() == 1);
  CHECK(series.undated.size() == 2);
}

TEST_CASE("a score is the weighted percentage of the items that apply to the row's group") {
  const std::string score =
      "data: score, items: [{id: a, text: A, weight: 3}, {id: b, text: B},"
      " {id: c, text: C, weight: 4, groups: [urgent]}]";
  CHECK(series_of(score, {"period: 2026-01, items: {a: 1, b: 0}"}) == "2026-01=75");
  CHECK(series_of(score, {"period: 2026-01, items: {a: 1, b: 0, c: 1}"}) == "2026-01=75");
  CHECK(series_of(score, {"period: 2026-01, group: urgent, items: {a: 0, b: 0, c: 1}"}) ==
        "2026-01=50");
  CHECK(series_of(score, {"period: 2026-01, group: routine, items: {c: 1}"}) == "2026-01=none");
  CHECK(series_of(score, {"period: 2026-01, items: {a: 0.5, b: 0.5}"}) == "2026-01=50");
}

TEST_CASE("a raw score is the weighted sum and rows are averaged") {
  const std::string raw =
      "data: score, scale: raw, items: [{id: a, text: A, weight: 3}, {id: b, text: B}]";
  CHECK(series_of(raw, {"period: 2026-01, row: r1, items: {a: 1, b: 1}",
                        "period: 2026-01, row: r2, items: {a: 0, b: 1}"}) == "2026-01=2.5");
}

TEST_CASE("a bundle is all or nothing") {
  const std::string bundle =
      "data: score, bundle: true, items: [{id: a, text: A}, {id: b, text: B}]";
  CHECK(series_of(bundle, {"period: 2026-01, row: r1, items: {a: 1, b: 1}",
                           "period: 2026-01, row: r2, items: {a: 1, b: 0}"}) == "2026-01=50");
}

TEST_CASE("a later log replaces the figures of the log it names and no others") {
  const cop::Project project = project_of(
      "data: value", {rows({"period: 2026-01, value: 1", "period: 2026-02, value: 2",
                            "period: 2026-03, value: 3"}),
                      "replaces: 2026-01-12-log\n" + rows({"period: 2026-02, value: 20"})});
  CHECK(series_of(project) == "2026-01=1 2026-02=20 2026-03=3");
}

TEST_CASE("logs that replace each other take away each other's figures only once") {
  const auto replacing = [](const std::string& log, const std::string& value) {
    return "replaces: " + log + "\n" + rows({"period: 2026-01, value: " + value});
  };
  CHECK(series_of(project_of("data: value", {replacing("2026-02-12-log", "1"),
                                             replacing("2026-01-12-log", "2")})) == "2026-01=2");
  CHECK(series_of(project_of("data: value", {replacing("2026-01-12-log", "1")})) == "2026-01=1");
}

TEST_CASE("of two logs of one day either may correct the other") {
  const auto same_day = [](const std::string& first, const std::string& second) {
    return series_of(cop::test::project_from_text(
        {{"measures.yaml", "measures: [{id: m, name: M, family: outcome, data: value}]\n"},
         log_file("2026-01-12-a", first + rows({"period: 2026-01, value: 1"})),
         log_file("2026-01-12-b", second + rows({"period: 2026-01, value: 2"}))}));
  };
  CHECK(same_day("replaces: 2026-01-12-b\n", "") == "2026-01=1");
  CHECK(same_day("", "replaces: 2026-01-12-a\n") == "2026-01=2");
  CHECK(same_day("replaces: 2026-01-12-b\n", "replaces: 2026-01-12-a\n") == "2026-01=2");
}

TEST_CASE("a corrected stratum leaves the other strata as they were") {
  const cop::Project project = project_of(
      "data: count",
      {rows({"period: 2026-01, practice: a, value: 1", "period: 2026-01, practice: b, value: 2"}),
       "replaces: 2026-01-12\n" + rows({"period: 2026-01, practice: a, value: 10"})});
  CHECK(series_of(project) == "2026-01=12");
  CHECK(cop::figures_of(project).repeated.empty());
}

TEST_CASE("of two sources for one figure the first one counts and both are repeated") {
  const cop::Project project =
      project_of("data: value", {rows({"period: 2026-01, value: 1, source: letters"}),
                                 rows({"period: 2026-01, value: 9, source: software"})});
  CHECK(series_of(project) == "2026-01=1");
  const auto repeated = cop::figures_of(project).repeated;
  REQUIRE(repeated.size() == 1);
  REQUIRE(repeated[0].size() == 2);
  CHECK(repeated[0][0].value == 1);
  CHECK(repeated[0][1].observation->source->value == "software");
}

TEST_CASE("a month and the span of its days are one period") {
  const cop::Project project =
      project_of("data: count", {rows({"period: 2026-02, value: 5"}),
                                 rows({"period: {from: 2026-02-01, to: 2026-02-28}, value: 5"})});
  CHECK(series_of(project) == "2026-02=5");
  CHECK(cop::figures_of(project).repeated.size() == 1);
}

TEST_CASE(
    "figures of other strata and periods, or of other stages without one, are no repetition") {
  const cop::Project project = project_of(
      "data: value",
      {rows({"period: 2026-01, value: 1", "period: 2026-02, value: 1",
             "period: 2026-01, practice: a, value: 1", "period: 2026-01, member: a, value: 1",
             "period: 2026-01, group: a, value: 1", "period: 2026-01, arm: a, value: 1",
             "period: 2026-01, rater: a, value: 1", "stage: baseline, value: 1",
             "stage: after, value: 1", "period: {text: later}, value: 1"})});
  CHECK(cop::figures_of(project).repeated.empty());
}

TEST_CASE("rows of single letters are always separate") {
  const cop::Project project = project_of(
      "data: value",
      {rows({"period: 2026-01, row: r1, value: 1", "period: 2026-01, row: r1, value: 3"})});
  CHECK(series_of(project) == "2026-01=2");
  CHECK(cop::figures_of(project).repeated.empty());
}

TEST_CASE("the number of people behind a point is added up where it is known") {
  const cop::Project project = project_of(
      "data: mean",
      {rows({"period: 2026-01, practice: a, value: 1, n: 10",
             "period: 2026-01, practice: b, value: 2, n: 5", "period: 2026-02, value: 2"})});
  const auto series = cop::series_of(project, project.measures.measures.at(0));
  CHECK(series.points.at(0).n == 15);
  CHECK_FALSE(series.points.at(1).n.has_value());
}

TEST_CASE("means of parts count by how many each is of, where all say so") {
  CHECK(series_of("data: mean", {"period: 2026-01, practice: a, value: 10, n: 10",
                                 "period: 2026-01, practice: b, value: 50, n: 90"}) ==
        "2026-01=46");
  CHECK(series_of("data: mean", {"period: 2026-01, practice: a, value: 10",
                                 "period: 2026-01, practice: b, value: 50, n: 90"}) ==
        "2026-01=30");
}

TEST_CASE("the figure of a practice stands before those of its members") {
  CHECK(series_of("data: proportion",
                  {"period: 2026-01, practice: a, numerator: 10, denominator: 30",
                   "period: 2026-01, practice: a, member: gp01, numerator: 4, denominator: 15",
                   "period: 2026-01, practice: b, member: gp02, numerator: 6, denominator: 10"}) ==
        "2026-01=40");
}
