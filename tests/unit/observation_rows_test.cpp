// Many observations are written as {columns, rows}, which reads like the same list.

#include "cop/load/observation_rows.hpp"

#include <string>

#include <doctest/doctest.h>

#include "cop/load/log_text.hpp"
#include "support/described.hpp"
#include "support/full_project.hpp"
#include "support/project_from_text.hpp"

using cop::log_text;
using cop::test::log_from_text;
using cop::test::told;

TEST_CASE("more than a few observations are written as a table without empty columns") {
  cop::CycleLog log = log_from_text("id: a\ndate: 2026-01-01\n");
  for (int month = 1; month <= 7; ++month) {
    cop::Observation& o = log.observations.emplace_back();
    o.measure.value.text = "bp";
    o.period = cop::Located(*cop::Period::parse(fmt::format("2026-0{}", month)));
    if (month % 2 == 1) o.note = cop::Text("a, b");
    o.value = cop::Located(month / 2.0);
  }
  CHECK(log_text(log) ==
        "id: a\ndate: 2026-01-01\nobservations:\n  columns: [measure, period, value, note]\n"
        "  rows:\n"
        "    - [bp, 2026-01, 0.5, \"a, b\"]\n"
        "    - [bp, 2026-02, 1, ~]\n"
        "    - [bp, 2026-03, 1.5, \"a, b\"]\n"
        "    - [bp, 2026-04, 2, ~]\n"
        "    - [bp, 2026-05, 2.5, \"a, b\"]\n"
        "    - [bp, 2026-06, 3, ~]\n"
        "    - [bp, 2026-07, 3.5, \"a, b\"]\n");
  CHECK(told(log_from_text(log_text(log))) == told(log));
}

TEST_CASE("a few observations stay a list of lines") {
  cop::CycleLog log = log_from_text("id: a\ndate: 2026-01-01\n");
  for (int i = 0; i < 6; ++i) log.observations.emplace_back().measure.value.text = "bp";
  CHECK(log_text(log).find("columns") == std::string::npos);
}

TEST_CASE("a table of observations with every key filled and awkward texts reads back the same") {
  const auto project = cop::test::project_from_text(cop::test::full_project());
  cop::CycleLog log = project.logs.at(0);
  REQUIRE_FALSE(log.observations.empty());
  const cop::Observation full = log.observations.front();
  for (const char* text : {"one\ntwo", "[x", "}", "~", "null", "no", "a: b", " x", "\"", "# x", ",",
                           "1e3", "2026-01", "|", "é\t☕", "<5"}) {
    cop::Observation& o = log.observations.emplace_back(full);
    o.note = o.group = o.row = o.printed = cop::Text(text);
    o.items = {{cop::Located<std::string>("a-b"), cop::Located(0.5)},
               {cop::Located<std::string>("c"), cop::Located(1.0)}};
    o.range = {cop::Located(1.5), cop::Located(2.0)};
    o.period = cop::Located(
        cop::Period::of_span(*cop::Date::parse("2026-01-02"), *cop::Date::parse("2026-01-09")));
    log.observations.emplace_back().measure.value.text = "bp";
  }
  const std::string text = log_text(log);
  CHECK(text.find("columns: [measure, ") != std::string::npos);
  CHECK(told(log_from_text(text)) == told(log));
  CHECK(log_text(log_from_text(text)) == text);
}
