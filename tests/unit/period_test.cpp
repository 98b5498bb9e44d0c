#include "cop/base/period.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/core.h>

using cop::Date;
using cop::Period;

namespace {

Period period(const char* text) { return Period::parse(text).value(); }

std::string days_of(const char* text) {
  return period(text).from().iso() + " " + period(text).to().iso();
}

}  // namespace

TEST_CASE("a period spans the days that its name says") {
  CHECK(days_of("2026-02-12") == "2026-02-12 2026-02-12");
  CHECK(days_of("2026-02") == "2026-02-01 2026-02-28");
  CHECK(days_of("2024-02") == "2024-02-01 2024-02-29");
  CHECK(days_of("2026-Q1") == "2026-01-01 2026-03-31");
  CHECK(days_of("2026-Q4") == "2026-10-01 2026-12-31");
  CHECK(days_of("2026-W07") == "2026-02-09 2026-02-15");
}

TEST_CASE("the first week of a year is the one with its first Thursday") {
  CHECK(days_of("2026-W01") == "2025-12-29 2026-01-04");
  CHECK(days_of("2021-W01") == "2021-01-04 2021-01-10");
  CHECK(days_of("2020-W53") == "2020-12-28 2021-01-03");
}

TEST_CASE("a year has a week 53 when it begins or ends on a Thursday") {
  // Years with 53 ISO weeks, from the calendar.
  const std::vector<int> long_years{2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048};
  for (int year = 2000; year <= 2050; ++year) {
    CAPTURE(year);
    const bool is_long = std::count(long_years.begin(), long_years.end(), year) > 0;
    CHECK(Period::parse(fmt::format("{}-W52", year)).has_value());
    CHECK(Period::parse(fmt::format("{}-W53", year)).has_value() == is_long);
  }
}

TEST_CASE("the weeks of the years follow one another without a gap") {
  Date next = period("2000-W01").from();
  for (int year = 2000; year < 2040; ++year) {
    for (int week = 1; week <= 53; ++week) {
      const auto one = Period::parse(fmt::format("{}-W{:02}", year, week));
      if (!one) continue;
      CHECK_MESSAGE(one->from() == next, one->text());
      next = one->to().plus_days(1);
    }
  }
}

TEST_CASE("what is no day, month, week or quarter is no period") {
  for (const char* text :
       {"",         "2026",       "2026-",     "2026-0",         "2026-00",  "2026-13",
        "2026-1",   "2026-001",   "2026-W00",  "2026-W54",       "2025-W53", "2026-W7",
        "2026-w07", "2026W07",    "2026-W007", "2026-Q0",        "2026-Q5",  "2026-Q",
        "2026-q1",  "2026-Q11",   "0999-01",   "9999-01",        "2026-02 ", "2026_02",
        "20-02-01", "2026-02-30", "2026-W0x",  "two years after"}) {
    CAPTURE(text);
    CHECK_FALSE(Period::parse(text).has_value());
  }
}

TEST_CASE("a period keeps the words it was written in") {
  CHECK(period("2026-W07").text() == "2026-W07");
  const Date first = Date::parse("2026-02-01").value();
  CHECK(Period::of_span(first, first.plus_days(13)).text() == "2026-02-01 to 2026-02-14");
  CHECK(Period::of_day(first) == period("2026-02-01"));
  CHECK(Period::in_words("two years after").text() == "two years after");
}

TEST_CASE("every week and quarter is written as it was read") {
  for (int year = 1000; year < 9999; year += 7) {
    for (const char* part : {"W01", "W26", "W52", "Q1", "Q2", "Q3", "Q4", "02", "12"}) {
      const std::string text = std::to_string(year) + "-" + part;
      CHECK(period(text.c_str()).text() == text);
    }
  }
  CHECK(period("2020-W53").text() == "2020-W53");
}

TEST_CASE("a span is written as one even where a month or week has its days") {
  const Date first = Date::parse("2026-02-01").value();
  const Period span = Period::of_span(first, Date::last_of_month(2026, 2));
  CHECK(span.text() == "2026-02-01 to 2026-02-28");
  CHECK(span != period("2026-02"));
  CHECK(span.to() == period("2026-02").to());
}

TEST_CASE("a period takes no more room than its days and a pointer") {
  CHECK(sizeof(Period) == 2 * sizeof(Date) + sizeof(void*));
}

TEST_CASE("a period in words has no dates, and an empty one has nothing") {
  CHECK_FALSE(Period::in_words("two years after").dated());
  CHECK_FALSE(Period::in_words("two years after").empty());
  CHECK(Period().empty());
  CHECK(period("2026-02").dated());
}

TEST_CASE("periods stand in the order of their days, the shorter first, words last") {
  std::vector<Period> periods{
      Period::in_words("later"), period("2026-02"), Period::in_words("a year on"),
      period("2026-Q1"),         period("2026-01"), period("2026-02-01"),
      period("2025-Q4")};
  std::sort(periods.begin(), periods.end(), cop::comes_before);
  std::string order;
  for (const Period& p : periods) order += p.text() + ", ";
  CHECK(order == "2025-Q4, 2026-01, 2026-Q1, 2026-02-01, 2026-02, a year on, later, ");
}
