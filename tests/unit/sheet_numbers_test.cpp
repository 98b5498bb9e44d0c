#include <string>

#include <doctest/doctest.h>

#include "cop/record/csv/numbers.hpp"
#include "cop/record/csv/periods.hpp"

using namespace cop::app;

namespace {

std::string number(std::string_view text, DecimalMark mark) {
  const auto read = read_sheet_number(text, mark);
  if (!read) return "none";
  return (read->qualifier ? std::string(cop::word(*read->qualifier)) : "") + read->plain +
         (read->percent ? "%" : "");
}

std::string with_point(std::string_view text) { return number(text, DecimalMark::point); }
std::string with_comma(std::string_view text) { return number(text, DecimalMark::comma); }

std::string period(std::string_view text, DateOrder order = DateOrder::day_first) {
  const auto read = read_sheet_period(text, order);
  return read ? read->text() : "none";
}

/// p for a certain point, c for a cell that must be asked about.
std::string evidence(const std::vector<std::string>& cells) {
  std::vector<cop::CsvCell> all;
  for (const auto& text : cells) all.push_back({text, {}});
  MarkEvidence found;
  for (const auto& cell : all) found.look_at(cell, cell.text);
  return found.point_is_certain() ? "certain" : found.doubtful().text;
}

std::string order_evidence(const std::vector<std::string>& cells) {
  std::vector<cop::CsvCell> all;
  for (const auto& text : cells) all.push_back({text, {}});
  OrderEvidence found;
  for (const auto& cell : all) found.look_at(cell);
  if (!found.certain()) return "open: " + found.doubtful().text;
  return *found.certain() == DateOrder::day_first ? "day first" : "month first";
}

}  // namespace

TEST_CASE("the numbers of a sheet are read with a decimal point or a decimal comma") {
  CHECK(with_point("12") == "12");
  CHECK(with_comma("12") == "12");
  CHECK(with_point("54.2") == "54.2");
  CHECK(with_comma("54.2") == "none");
  CHECK(with_comma("54,20") == "54.20");
  CHECK(with_point("54,20") == "none");
  CHECK(with_point("1,234") == "1234");
  CHECK(with_comma("1,234") == "1.234");
  CHECK(with_comma("1.234.567,5") == "1234567.5");
  CHECK(with_point("1,234,567.5") == "1234567.5");
  CHECK(with_comma("0.054") == "none");
  CHECK(with_point(".5") == "0.5");
  CHECK(with_comma(",5") == "0.5");
}

TEST_CASE("blanks and apostrophes part thousands, signs and percent are understood") {
  CHECK(with_point("1 234.5") == "1234.5");
  CHECK(with_comma("1\u00A0234,5") == "1234.5");
  CHECK(with_comma("1'234") == "1234");
  CHECK(with_point("−3.5") == "-3.5");
  CHECK(with_point("+5") == "5");
  CHECK(with_point("007") == "7");
  CHECK(with_comma("54,2 %") == "54.2%");
  CHECK(with_point("<5") == "<5");
  CHECK(with_point("> 90%") == ">90%");
  CHECK(with_point("~5") == "about5");
}

TEST_CASE("what is no number is not taken for one") {
  for (const char* text : {"", "-", "%", "<", "abc", "12 min", "1.2.3", "1,2,3", "1 23", "12-13",
                           "1e5", "0x1F", "NaN", "inf", "5-", "..", "1..5", "--5", "<<5"}) {
    CHECK_MESSAGE(with_point(text) == "none", text);
  }
  CHECK(with_point(std::string(1000, '1')) == "none");
}

TEST_CASE("words for nothing mean that a figure is missing") {
  for (const char* text :
       {"", " ", "-", "–", "n/a", "N/A", "#N/A", "NULL", "k.A.", "\u00A0", "?"}) {
    CHECK_MESSAGE(means_missing(text), text);
  }
  for (const char* text : {"0", "no", "-5", "none of them", "#DIV/0!"}) {
    CHECK_FALSE_MESSAGE(means_missing(text), text);
  }
}

TEST_CASE("a decimal point is certain only where no number can be another one with a comma") {
  CHECK(evidence({"12", "40"}) == "certain");
  CHECK(evidence({"54.2", "12"}) == "certain");
  CHECK(evidence({"54.2", "1.234"}) == "certain");
  CHECK(evidence({"1,234.5", "1,234"}) == "certain");
}

TEST_CASE("a decimal comma is never certain") {
  CHECK(evidence({"1,5"}) == "1,5");
  CHECK(evidence({"12", "1.234"}) == "1.234");
  CHECK(evidence({"1,234"}) == "1,234");
  CHECK(evidence({"1.234,5"}) == "1.234,5");
  CHECK(evidence({"54.2", "54,2"}) == "54,2");
}

TEST_CASE("both readings of a number are shown with its line") {
  CHECK(both_readings({"1.234", {"", 3, 1, 3, 6}}) ==
        "\"1.234\" (line 3) is 1.234 with a decimal point and 1234 with a decimal comma");
  CHECK(both_readings({"12/1,5", {"", 4, 1, 4, 6}}) ==
        "\"1,5\" (line 4) is no number with a decimal point and 1.5 with a decimal comma");
}

TEST_CASE("periods of a sheet are read as the format and as spreadsheets write them") {
  CHECK(period("2026-02") == "2026-02");
  CHECK(period("2026-W07") == "2026-W07");
  CHECK(period("Q1 2026") == "2026-Q1");
  CHECK(period("2026Q1") == "2026-Q1");
  CHECK(period("2026/02/12") == "2026-02-12");
  CHECK(period("2026-02-12 00:00:00") == "2026-02-12");
  CHECK(period("2026-02-12T09:30:00Z") == "2026-02-12");
  CHECK(period("Feb 2026") == "2026-02");
  CHECK(period("Feb-26") == "2026-02");
  CHECK(period("März 2026") == "2026-03");
  CHECK(period("Dez. 2025") == "2025-12");
  CHECK(period("02/2026") == "2026-02");
  CHECK(period("2026") == "2026-01-01 to 2026-12-31");
  CHECK(period("2026-02-01 to 2026-02-14") == "2026-02-01 to 2026-02-14");
  CHECK(period("01.02.2026 - 14.02.2026") == "2026-02-01 to 2026-02-14");
}

TEST_CASE("a day whose year comes last is read in the order that was said") {
  CHECK(period("02/03/2026") == "2026-03-02");
  CHECK(period("02/03/2026", DateOrder::month_first) == "2026-02-03");
  CHECK(period("2.3.2026 08:15") == "2026-03-02");
  CHECK(period("25/03/2026", DateOrder::month_first) == "none");
}

TEST_CASE("what is no period of the calendar is not taken for one") {
  for (const char* text :
       {"", "30/02/2026", "2026-13", "2026-W60", "Q5 2026", "2026-02-30", "12/40", "February",
        "02/03/26", "n 2026", "total", "2026-02-14 to 2026-02-01", "202602", "99:99"}) {
    CHECK_MESSAGE(period(text) == "none", text);
  }
}

TEST_CASE("the order of day and month is certain only where a day allows one") {
  CHECK(order_evidence({"2026-02-01", "Feb 2026"}) == "day first");
  CHECK(order_evidence({"02/02/2026"}) == "day first");
  CHECK(order_evidence({"02/03/2026", "25/03/2026"}) == "day first");
  CHECK(order_evidence({"02/03/2026", "03/25/2026"}) == "month first");
  CHECK(order_evidence({"01.02.2026", "01.03.2026"}) == "open: 01.02.2026");
  CHECK(order_evidence({"25/03/2026", "03/25/2026"}) == "open: 03/25/2026");
}

TEST_CASE("both orders of a day are shown with its line") {
  CHECK(both_orders({"02/03/2026", {"", 3, 1, 3, 6}}) ==
        "\"02/03/2026\" (line 3) is 2026-03-02 day first and 2026-02-03 month first");
}
