#include "cop/report/pip_quarter.hpp"

#include <doctest/doctest.h>

namespace {

std::string quarter_of(const char* day) {
  return cop::pip_quarter(cop::english, *cop::Date::parse(day));
}

}  // namespace

TEST_CASE("the quarters of PIP QI begin in February, May, August and November") {
  CHECK(quarter_of("2026-02-01") == "February to April 2026");
  CHECK(quarter_of("2026-04-30") == "February to April 2026");
  CHECK(quarter_of("2026-05-01") == "May to July 2026");
  CHECK(quarter_of("2026-10-31") == "August to October 2026");
}

TEST_CASE("the quarter over the turn of the year names both years") {
  CHECK(quarter_of("2025-11-01") == "November 2025 to January 2026");
  CHECK(quarter_of("2025-12-31") == "November 2025 to January 2026");
  CHECK(quarter_of("2026-01-31") == "November 2025 to January 2026");
}
