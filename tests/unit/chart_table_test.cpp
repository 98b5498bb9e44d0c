#include <string>

#include <doctest/doctest.h>

#include "cop/chart/table.hpp"
#include "cop/findings/format.hpp"

using cop::Diagnostics;
using cop::app::ChartTable;
using cop::app::read_chart_table;
using cop::stats::Aggregation;
using cop::stats::ChartType;

namespace {

ChartTable table_of(const std::string& text) {
  Diagnostics findings;
  ChartTable table = read_chart_table("data.csv", text, findings);
  CHECK(findings.empty());
  return table;
}

/// "data.csv:3:3: what is wrong" for the first finding.
std::string mistake_in(const std::string& text) {
  Diagnostics findings;
  read_chart_table("data.csv", text, findings);
  if (findings.empty()) return "none";
  return cop::app::place_text(findings[0].where) + ": " + findings[0].message;
}

}  // namespace

TEST_CASE("a table is sorted by its moments and rows of one moment go together") {
  const ChartTable table = table_of("date,y,n\n2026-02-01,3,10\n2026-01-01,1,4\n2026-02-01,,9\n");
  REQUIRE(table.moments.size() == 2);
  CHECK(table.is_dated);
  CHECK(table.moments[0].label == "2026-01-01");
  CHECK(table.values[1].size() == 2);
  const auto series = subgroups_of(table, ChartType::p, Aggregation::mean);
  CHECK(series[1].value == 0.3);
  CHECK(series[1].denominator == 10);
}

TEST_CASE("a table may have months, numbers or nothing for moments, semicolons, other columns") {
  CHECK(table_of("Date;Y;note\n2026-W07;2.5;x\n").moments[0].label == "2026-W07");
  CHECK_FALSE(table_of("t,y\n10,2\n2,3\n").is_dated);
  CHECK(table_of("t,y\n10,2\n2,3\n").moments[0].x == 2);
  CHECK(table_of("y\n5\n6\n").moments[1].label == "2");
}

TEST_CASE("empty cells and NA are missing values") {
  const ChartTable table = table_of("t,y\n1,\n2,NA\n3, 4.5 \n");
  CHECK_FALSE(table.values[0][0]);
  CHECK_FALSE(table.values[1][0]);
  CHECK(table.values[2][0] == 4.5);
}

TEST_CASE("counts of one moment are added up for a C chart, whatever else is asked") {
  const ChartTable table = table_of("x,y\n1,2\n1,3\n");
  CHECK(subgroups_of(table, ChartType::c, Aggregation::mean)[0].value == 5);
  CHECK(subgroups_of(table, ChartType::run, Aggregation::median)[0].value == 2.5);
}

TEST_CASE("what cannot be charted is said with its place") {
  CHECK(mistake_in("t,y\n1,twelve\n") == "data.csv:2:3: \"twelve\" in column y is not a number");
  CHECK(mistake_in("date,y\n02/03/2026,1\n") ==
        "data.csv:2:1: \"02/03/2026\" in column date is neither a date nor a number");
  CHECK(mistake_in("date,y\n2026-01,1\n7,1\n") == "data.csv:3:1: \"7\" is a number among dates");
  CHECK(mistake_in("date,y\n,1\n") == "data.csv:2:1: the row has no date");
  CHECK(mistake_in("t,value\n1,1\n") == "data.csv:1:1: no column is called y");
  CHECK(mistake_in("t,y\n") == "data.csv:1:1: the table has no rows below its names");
  CHECK(mistake_in("t,y\n1,1e999\n") == "data.csv:2:3: \"1e999\" in column y is not a number");
  CHECK(mistake_in("t,y\n1,\"2\n") != "none");
}
