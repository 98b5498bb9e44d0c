#include "cop/base/date.hpp"

#include <string>

#include <doctest/doctest.h>

using cop::Date;

namespace {

Date day(const char* iso) { return Date::parse(iso).value(); }

}  // namespace

TEST_CASE("a date reads back as it was written") {
  for (const char* iso : {"1000-01-01", "1970-01-01", "2024-02-29", "2026-12-31", "9999-12-31"}) {
    CAPTURE(iso);
    CHECK(day(iso).iso() == iso);
  }
}

TEST_CASE("a day that no calendar has is no date") {
  for (const char* text : {"2026-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-10",
                           "2026-01-00", "2026-01-32", "1900-02-29", "0999-12-31", "0000-00-00"}) {
    CAPTURE(text);
    CHECK_FALSE(Date::parse(text).has_value());
  }
}

TEST_CASE("a date is written in one way only") {
  for (const char* text :
       {"", "2026", "2026-1-05", "26-01-05", "2026/01/05", "20260105", "05-01-2026", "2026-01-05 ",
        " 2026-01-05", "2026-01-05T00:00", "2026-01-5x", "+026-01-05", "-026-01-05", "2026-01- 5",
        "２０２６-01-05"}) {
    CAPTURE(text);
    CHECK_FALSE(Date::parse(text).has_value());
  }
}

TEST_CASE("days are counted across months, leap days and years") {
  CHECK(day("2024-03-01").days_since(day("2024-02-28")) == 2);
  CHECK(day("2026-01-01").days_since(day("2025-12-31")) == 1);
  CHECK(day("2026-01-05").days_since(day("2026-02-05")) == -31);
  CHECK(day("2024-02-28").plus_days(2) == day("2024-03-01"));
  CHECK(day("2026-01-01").plus_days(-1) == day("2025-12-31"));
  CHECK(Date().iso() == "1970-01-01");
  CHECK(day("1970-01-02").number() == 1);
}

TEST_CASE("a month ends on its last day, in leap years too") {
  CHECK(Date::last_of_month(2024, 2).iso() == "2024-02-29");
  CHECK(Date::last_of_month(2100, 2).iso() == "2100-02-28");
  CHECK(Date::last_of_month(2026, 12).iso() == "2026-12-31");
  CHECK(Date::first_of_month(2026, 9).iso() == "2026-09-01");
}

TEST_CASE("a date knows its year and month, and earlier days come first") {
  CHECK(day("2026-09-30").year() == 2026);
  CHECK(day("2026-09-30").month() == 9);
  CHECK(day("2026-09-30") < day("2026-10-01"));
}

TEST_CASE("digits are read to the last character or not at all") {
  CHECK(cop::parse_digits("007") == 7);
  CHECK(cop::parse_digits("12345678") == 12345678);
  for (const char* text : {"", "-1", "+1", "1.0", "1e3", " 1", "1 ", "123456789", "١"}) {
    CAPTURE(text);
    CHECK_FALSE(cop::parse_digits(text).has_value());
  }
}
