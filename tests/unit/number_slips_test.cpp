#include "cop/load/number_slips.hpp"

#include <doctest/doctest.h>

using cop::explain_number;

namespace {

std::string fix(std::string_view text) { return explain_number(text).fix; }
std::string help(std::string_view text) { return explain_number(text).help; }

}  // namespace

TEST_CASE("a number written in another way is written out where only one can be meant") {
  CHECK(fix("5,4") == "5.4");
  CHECK(fix("-5,4") == "-5.4");
  CHECK(fix("1 000") == "1000");
  CHECK(fix("23\u202F852\u202F171") == "23852171");
  CHECK(fix("1_000") == "1000");
  CHECK(fix("1'000'000") == "1000000");
  CHECK(fix("1.097,5") == "1097.5");
  CHECK(fix("1,097.5") == "1097.5");
  CHECK(fix("1e3") == "1000");
  CHECK(fix("2.5E-3") == "0.0025");
  CHECK(fix(".5") == "0.5");
  CHECK(fix("5.") == "5");
  CHECK(fix("+5") == "5");
  CHECK(fix("−5") == "-5");
}

TEST_CASE("a number that can be two has no fix but is explained") {
  CHECK(help("1,000") == "write 1000 for thousands, or 1.000 with a dot for decimals");
  CHECK(help("010") == "010 is 8 for some programs: write 10");
  CHECK(help("090") == "write 90, without the 0 in front");
  CHECK(help("0x1F") == "0x1F is 31 for some programs: write 31");
  CHECK(help("12:30").find("is a time for some programs") != std::string::npos);
  CHECK(help("12%") == "write 12 without the percent sign: the unit stands with the measure");
  CHECK(help("1h") == "write the number alone, without its unit");
  CHECK(help("12/40") == "write numerator: 12 and denominator: 40");
  CHECK(help(">30").find("qualifier") != std::string::npos);
  CHECK(help("n/a").find("missing:") != std::string::npos);
  for (const char* text : {"1,000", "010", "0x1F", "12:30", "12%", "12/40", ">30", "n/a", "five"}) {
    CAPTURE(text);
    CHECK(fix(text).empty());
  }
}

TEST_CASE("what is nothing like a number gets the general advice") {
  for (const char* text : {"five", "", "--1", "1.2.3", "٣", "1 00", "e3", ","}) {
    CAPTURE(text);
    CHECK(help(text) == "write digits only, with a dot before decimals, such as 12 or 5.4");
    CHECK(fix(text).empty());
  }
}
