// What a report says of a goal, and on which figures it says so.

#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/report/make_report.hpp"
#include "cop/report/report_texts.hpp"
#include "support/project_from_text.hpp"

using cop::test::log_file;

namespace {

const cop::Date today = *cop::Date::parse("2026-04-01");

/// A share with these further keys, an aim and figures.
cop::Project project_of(std::string_view measure, std::string_view aim, std::string_view figures,
                        const std::string& charter = {}) {
  return cop::test::project_from_text(
      {{"cop.yaml", std::string(cop::test::small_charter) + charter},
       {"members.yaml",
        "practices: [{id: north}, {id: south}, {id: west}]\n"
        "members: [{id: gp01, role: core}, {id: gp02, role: core}, {id: gp03, role: core}]\n"},
       {"measures.yaml", fmt::format("measures: [{{id: m, name: Sent, family: process, data: "
                                     "proportion, {}}}]\n",
                                     measure)},
       {"question.yaml", fmt::format("aims: [{{id: a, measure: m, {}}}]\n", aim)},
       log_file("2026-03-12", fmt::format("observations:\n{}", figures))});
}

/// Months of 2025 from the first one on, each with this of the figure.
std::string months(int first, int last, std::string_view figure) {
  std::string rows;
  for (int month = first; month <= last; ++month) {
    rows += fmt::format("  - {{measure: m, period: 2025-{:02}, {}}}\n", month, figure);
  }
  return rows;
}

/// All texts of the report.
std::string told(const cop::Project& project, std::string_view kind,
                 cop::Audience audience = cop::Audience::shared, const std::string& subject = {}) {
  const cop::Facts facts(project, today);
  const cop::Diagnostics none;
  cop::Report report = make_report(*cop::find_report_kind(kind), {facts, none, subject, audience});
  std::string all;
  change_texts(report, [&](std::string& text) { all += text + "\n"; });
  return all;
}

bool holds(const std::string& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("a shared report judges an aim by the exact share and tells the rounded one") {
  const cop::Project project =
      project_of("direction: lower, target: {value: 10}", "from: 30, to: 10",
                 months(1, 12, "numerator: 4, denominator: 33"));
  const std::string text = told(project, "project");
  CHECK(holds(text, "Latest: 10% (2025-12), not reached, by the exact figure."));
  CHECK(holds(text, "0 of 12 points reach the target of 10%."));
  CHECK_FALSE(holds(text, "12.12"));
  CHECK_FALSE(holds(told(project, "funder"), "reached, three values in a row"));
  CHECK_FALSE(holds(told(project, "poster"), "12.12"));
}

TEST_CASE("a shared report finds the shift that rounding hides, and rounds what it says of it") {
  const cop::Project project = project_of("direction: lower", "from: 30, to: 8",
                                          months(1, 6, "numerator: 4, denominator: 40") +
                                              months(7, 12, "numerator: 3, denominator: 40"));
  const std::string text = told(project, "project");
  CHECK_FALSE(holds(text, "nothing to judge"));
  CHECK(holds(text, "Latest: 10% (2025-12), reached, by the exact figure."));
  CHECK(holds(text, "The median is 10%."));
  CHECK_FALSE(holds(text, "7.5"));
  CHECK_FALSE(holds(text, "8.75"));
}

TEST_CASE(
    "an aim of one practice is judged by its figures, and a shared report does not show them") {
  const std::string figures =
      "  - {measure: m, period: 2025-03, practice: north, numerator: 80, denominator: 100}\n"
      "  - {measure: m, period: 2025-03, practice: south, numerator: 20, denominator: 100}\n";
  const auto told_of = [&](std::string_view part, cop::Audience audience, std::string_view kind) {
    const std::string aim = fmt::format("from: 40, to: 60, {}", part);
    return told(project_of("direction: higher", aim, figures), kind, audience);
  };
  const auto group = cop::Audience::the_group;
  CHECK(holds(told_of("practice: north", group, "project"), "Latest: 80% (2025-03), reached."));
  CHECK(holds(told_of("practice: south", group, "project"), "Latest: 20% (2025-03), not reached."));
  CHECK(holds(told_of("practice: south", group, "funder"), "20% (2025-03, n 100)"));
  CHECK(holds(told_of("group: card", group, "project"), "No figure yet."));
  for (const std::string_view kind : {"project", "funder"}) {
    const std::string text = told_of("practice: north", cop::Audience::shared, kind);
    CHECK(holds(text, "of one practice or group, which are not shown here"));
    CHECK_FALSE(holds(text, "80%"));
  }
}

TEST_CASE("small counts of practices are hidden although a figure of all is there") {
  const std::string before = "  - {measure: m, period: 2025-01, stage: baseline, ";
  const std::string after = "  - {measure: m, period: 2025-06, stage: after, ";
  const auto figures = [&](int few) {
    return before + "numerator: 213, denominator: 431}\n" + before +
           fmt::format("practice: north, numerator: {}, denominator: 11}}\n", few) + before +
           "practice: south, numerator: 120, denominator: 220}\n" + before +
           "practice: west, numerator: 90, denominator: 200}\n" + after +
           "practice: west, numerator: 95, denominator: 200}\n" + after +
           "practice: north, numerator: 6, denominator: 12}\n" + after +
           "practice: south, numerator: 130, denominator: 220}\n";
  };
  const auto text_of = [&](int few) {
    return told(
        project_of("direction: higher", "from: 30, to: 60", figures(few), "cluster_by: practice\n"),
        "measures");
  };
  CHECK(holds(text_of(5), "54.55%"));
  CHECK_FALSE(holds(text_of(3), "27.27%"));
  CHECK_FALSE(holds(text_of(3), "54.55%"));
}

TEST_CASE("every report says the same of an aim within limits") {
  const auto text_of = [](std::string_view kind, int latest) {
    const std::string figures =
        months(1, 3, "numerator: 80, denominator: 100") +
        months(4, 4, fmt::format("numerator: {}, denominator: 100", latest));
    return told(project_of("direction: within, limits: [40, 60], target: {value: 50}",
                           "from: 80, to: 50", figures),
                kind);
  };
  CHECK(holds(text_of("project", 20), "not reached."));
  CHECK(holds(text_of("funder", 20), "not reached"));
  CHECK(holds(text_of("project", 90), "not reached."));
  CHECK(holds(text_of("project", 45), ", reached."));
  CHECK(holds(text_of("funder", 45), "reached by the latest value"));
}

TEST_CASE("small values keep the digits that count in tables and aims") {
  const std::string text =
      told(project_of("unit: fraction, direction: lower, target: {value: 0.004}",
                      "from: 0.006, to: 0.004", months(1, 3, "numerator: 31, denominator: 10000")),
           "project");
  CHECK(holds(text, "Latest: 0.0031 fraction (2025-03), reached."));
  CHECK(holds(text, "from 0.006 fraction to 0.004 fraction"));
  CHECK(holds(text, "\n0.0031\n"));
}

TEST_CASE("a member's shares of one month are taken together by their counts") {
  const std::string row = "  - {measure: m, period: 2025-03, member: gp01, ";
  const std::string text =
      told(project_of("direction: higher, target: {value: 90}", "from: 40, to: 90",
                      row + "group: a, numerator: 1, denominator: 2}\n" + row +
                          "group: b, numerator: 90, denominator: 100}\n"),
           "member", cop::Audience::the_group, "gp01");
  CHECK(holds(text, "you are at 89.22% (2025-03, n 102). The target is 90%."));
}

TEST_CASE("a figure known only as less is shown so, and judged only where that is certain") {
  const auto text_of = [](int goal, std::string_view kind) {
    return told(project_of("direction: higher", fmt::format("from: 40, to: {}", goal),
                           months(1, 3, "value: 80, qualifier: \"<\"")),
                kind);
  };
  CHECK(holds(text_of(80, "project"), "Latest: <80% (2025-03), not reached."));
  CHECK(holds(text_of(70, "project"), "Latest: <80% (2025-03), not judged."));
  CHECK(holds(text_of(70, "project"), "\n<80\n"));
  CHECK(holds(text_of(70, "funder"), "not judged"));
}

TEST_CASE(
    "a figure of the day on which the first test began is one from after, as in a comparison") {
  const std::string figures =
      "  - {measure: m, period: 2025-03-01, numerator: 80, denominator: 100}\n"
      "  - {measure: m, period: 2025-03-02, numerator: 81, denominator: 100}\n"
      "  - {measure: m, period: 2025-03-03, numerator: 82, denominator: 100}\n"
      "cycles: [{id: 1, name: try, purpose: test, plan: {change: call}, do: {started: 2025-03-01, "
      "happened: called}}]\n";
  CHECK(holds(told(project_of("direction: higher", "from: 40, to: 60", figures), "funder"),
              "reached, three values in a row"));
}

TEST_CASE("what a second source says stands below what counts") {
  const std::string text = told(
      project_of("direction: higher", "from: 40, to: 60",
                 "  - {measure: m, period: 2025-03, numerator: 50, denominator: 100, source: a}\n"
                 "  - {measure: m, period: 2025-03, numerator: 70, denominator: 100, source: b}\n"
                 "  - {measure: m, stage: baseline, value: 31, source: a}\n"
                 "  - {measure: m, stage: baseline, value: 32, source: b}\n"
                 "  - {measure: m, stage: after, value: 55, source: a}\n"),
      "measures");
  CHECK(holds(text, "\n50\n50\n100\n"));
  CHECK(
      holds(text, "\n70\n70\n100\n\ncycles/2026-03-12.yaml: another source, which does not count"));
  CHECK(holds(text, "\n31\n"));
  CHECK(holds(text, "\n32\n"));
}

TEST_CASE("counts are not judged without the small ones that a shared report hides") {
  std::string counts;
  for (int month = 1; month <= 12; ++month) {
    counts += fmt::format("  - {{measure: c, period: 2025-{:02}, value: {}}}\n", month,
                          month <= 6 ? 9 + month % 2 : 1 + month % 2);
  }
  const cop::Project project = cop::test::project_from_text(
      {{"measures.yaml",
        "measures: [{id: c, name: Falls, family: outcome, data: count, direction: lower}]\n"},
       log_file("2026-03-12", "observations:\n" + counts)});
  const std::string text = told(project, "measures");
  CHECK(holds(text, "6 of 12 points are small counts that are not shown"));
  CHECK_FALSE(holds(text, "median"));
  CHECK_FALSE(holds(text, "Too few points"));
  CHECK(holds(told(project, "measures", cop::Audience::the_group), "The median is"));
}

TEST_CASE("a shared report says how many points it judges without") {
  const std::string one = "numerator: 2, denominator: 4";
  const std::string text =
      told(project_of("direction: higher", "from: 40, to: 60",
                      months(1, 6, "numerator: 20, denominator: 100") + months(7, 8, one)),
           "measures");
  CHECK(holds(text, "Judged without 2 points that are not shown."));
}
