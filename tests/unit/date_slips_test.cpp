#include "cop/load/date_slips.hpp"

#include <doctest/doctest.h>

using cop::explain_date;
using cop::explain_period;

TEST_CASE("a date whose order is certain is written out") {
  CHECK(explain_date("2026/02/12").fix == "2026-02-12");
  CHECK(explain_date("2026.2.3").fix == "2026-02-03");
  CHECK(explain_date("2026-4-8").fix == "2026-04-08");
  CHECK(explain_date("20260408").fix == "2026-04-08");
  CHECK(explain_date("25/03/2026").fix == "2026-03-25");
  CHECK(explain_date("03/25/2026").fix == "2026-03-25");
  CHECK(explain_date("3/3/2026").fix == "2026-03-03");
}

TEST_CASE("a date that can be two days names both") {
  const auto slip = explain_date("02/03/2026");
  CHECK(slip.fix.empty());
  CHECK(slip.help ==
        "the order of day and month differs by country: write 2026-03-02 or 2026-02-03");
}

TEST_CASE("a day that does not exist is told from one written in another order") {
  for (const char* text : {"2026-02-30", "2026-13-01", "2026/02/30", "31/04/2026", "99/99/2026"}) {
    CAPTURE(text);
    CHECK(explain_date(text).message.find("is not in it") != std::string::npos);
    CHECK(explain_date(text).fix.empty());
  }
}

TEST_CASE("a short year, a time and words get words of their own") {
  CHECK(explain_date("8/4/26").message.find("four digits") != std::string::npos);
  CHECK(explain_date("2026-04-08T19:00").help == "write 2026-04-08");
  CHECK(explain_date("soon").help == "write year-month-day, such as 2026-02-12");
  CHECK(explain_date("8 April 2026").fix.empty());
}

TEST_CASE("a period that can be only one is written out") {
  CHECK(explain_period("2026/03").fix == "2026-03");
  CHECK(explain_period("2026-3").fix == "2026-03");
  CHECK(explain_period("2026-w07").fix == "2026-W07");
  CHECK(explain_period("2026 Q1").fix == "2026-Q1");
  CHECK(explain_period("Q1 2026").fix == "2026-Q1");
  CHECK(explain_period("2026/03/02").fix == "2026-03-02");
}

TEST_CASE("a year, a period that does not exist and words are explained") {
  CHECK(explain_period("2026").help == "write {from: 2026-01-01, to: 2026-12-31}");
  for (const char* text : {"2026-13", "2026-W60", "2026-Q5"}) {
    CAPTURE(text);
    CHECK(explain_period(text).message.find("is not in it") != std::string::npos);
  }
  for (const char* text : {"March 2026", "", "W", "Q1", "2026-", "wwwwwww"}) {
    CAPTURE(text);
    CHECK(explain_period(text).fix.empty());
  }
}
