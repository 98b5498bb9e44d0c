#include "cop/report/render/chart_numbers.hpp"

#include <doctest/doctest.h>

namespace {

cop::Chart sample() {
  cop::Chart chart;
  chart.unit = "%";
  chart.points = {{1, "2026-01", 40}, {2, "2026-02", std::nullopt}, {3, "2026-03", 52.5}};
  return chart;
}

}  // namespace

TEST_CASE("a chart's numbers are a table, with what is missing said") {
  const cop::Table table = cop::chart_numbers(sample());
  CHECK(table.columns == std::vector<cop::Column>{{"Period"}, {"Value (%)", cop::Align::right}});
  CHECK(table.rows == std::vector<std::vector<std::string>>{
                          {"2026-01", "40"}, {"2026-02", "missing"}, {"2026-03", "52.5"}});
}

TEST_CASE("marks and signals of a chart stand beside its numbers") {
  cop::Chart chart = sample();
  chart.points[0].counts = false;
  chart.points[2].signal = cop::PointSignal::outside;
  chart.marks = {{cop::MarkRole::cycle, 2.5, "1", "Reminder"},
                 {cop::MarkRole::event, 9, "E1", "Move"}};
  const cop::Table table = cop::chart_numbers(chart);
  CHECK(table.columns.back().title == "Note");
  CHECK(table.rows[0][2] == "not counted");
  CHECK(table.rows[1][2].empty());
  CHECK(table.rows[2][2] == "beyond a limit; 1: Reminder; E1: Move");
}

TEST_CASE("numbers that stand in a table already are known by their periods") {
  const cop::Chart chart = sample();
  CHECK(cop::has_numbers_of(cop::chart_numbers(chart), chart));
  CHECK_FALSE(cop::has_numbers_of({{{"Period"}}, {{"2026-01"}, {"2026-02"}}}, chart));
}
