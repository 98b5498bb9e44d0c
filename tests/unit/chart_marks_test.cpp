#include "cop/charts/chart_marks.hpp"

#include <string>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "support/project_from_text.hpp"

using cop::Chart;

namespace {

/// A chart from the first to the last day of 2025, with the marks of the project.
Chart marked(const cop::Project& project) {
  Chart chart;
  for (const char* day : {"2025-01-01", "2025-12-31"}) {
    chart.points.push_back({static_cast<double>(cop::Date::parse(day)->number()), day, 1.0});
  }
  cop::add_marks(cop::Facts(project, *cop::Date::parse("2026-02-01")), chart);
  return chart;
}

/// The same of a project that had an event on each of these days.
Chart marked(const std::vector<std::string>& days) {
  std::string log = "events:\n";
  for (const std::string& day : days)
    log += fmt::format("  - {{date: {}, text: at {}}}\n", day, day);
  return marked(cop::test::project_from_text({cop::test::log_file("2026-01-12", log)}));
}

std::vector<std::string> days_of_march_and_april(int number) {
  std::vector<std::string> days;
  for (int i = 0; i < number; ++i)
    days.push_back(fmt::format("2025-{:02}-{:02}", 3 + i / 30, i % 30 + 1));
  return days;
}

}  // namespace

TEST_CASE("as many marks as a chart has room for are all drawn, in silence") {
  const Chart chart = marked(days_of_march_and_april(cop::most_marks));
  CHECK(chart.marks.size() == cop::most_marks);
  CHECK(chart.description.empty());
}

TEST_CASE("of more marks the newest are drawn by their own numbers, and the rest is counted") {
  const Chart chart = marked(days_of_march_and_april(45));
  REQUIRE(chart.marks.size() == cop::most_marks);
  CHECK(chart.marks.front().label == "E6");
  CHECK(chart.marks.front().text == "at 2025-03-06");
  CHECK(chart.marks.back().label == "E45");
  CHECK(chart.description.ends_with("5 earlier ones are not marked."));
}

TEST_CASE("of marks on one day no more are left out than there is no room for") {
  const Chart chart = marked(std::vector<std::string>(42, "2025-05-01"));
  CHECK(chart.marks.size() == cop::most_marks);
  CHECK(chart.description.ends_with("2 earlier ones are not marked."));
}

TEST_CASE("what happened before or after all points is neither marked nor counted") {
  std::vector<std::string> days = days_of_march_and_april(40);
  days.insert(days.begin(), "2024-12-31");
  days.push_back("2026-01-01");
  const Chart chart = marked(days);
  CHECK(chart.marks.size() == cop::most_marks);
  CHECK(chart.marks.front().label == "E2");
  CHECK(chart.description.empty());
}

TEST_CASE("a cycle is marked on the day its test began, and not where it is only planned") {
  const Chart chart = marked(cop::test::project_from_text(
      {cop::test::log_file("2025-02-12",
                           "cycles: [{id: 1, plan: {change: a list}},"
                           " {id: 2, plan: {change: a call}},"
                           " {id: 3, do: {started: 2025-02-10}}]\n"),
       cop::test::log_file("2025-03-12", "cycles: [{id: 1, do: {happened: it went well}}]\n")}));
  REQUIRE(chart.marks.size() == 2);
  CHECK(chart.marks[0].label == "1");
  CHECK(chart.marks[0].x == cop::Date::parse("2025-03-12")->number());
  CHECK(chart.marks[1].label == "3");
  CHECK(chart.marks[1].x == cop::Date::parse("2025-02-10")->number());
}
