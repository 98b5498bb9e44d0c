#include "cop/base/number_text.hpp"

#include <string>

#include <doctest/doctest.h>

using cop::number_text;
using cop::signed_text;

namespace {

/// The digits in groups of three, as a child would write them.
std::string grouped(long number) {
  std::string digits = std::to_string(number);
  for (auto at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

}  // namespace

TEST_CASE("a number has at most two decimals and none that is zero") {
  CHECK(number_text(4.37) == "4.37");
  CHECK(number_text(4.3) == "4.3");
  CHECK(number_text(4.0) == "4");
  CHECK(number_text(4.999) == "5");
  CHECK(number_text(4.05) == "4.05");
  CHECK(number_text(0.004) == "0");
}

TEST_CASE("halves round away from zero") {
  CHECK(number_text(0.125) == "0.13");
  CHECK(number_text(-0.125) == "−0.13");
  CHECK(number_text(2.375) == "2.38");
}

TEST_CASE("thousands are told apart by commas") {
  CHECK(number_text(999.0) == "999");
  CHECK(number_text(1000.5) == "1,000.5");
  CHECK(number_text(23852171L) == "23,852,171");
  CHECK(number_text(-1234567.0) == "−1,234,567");
  CHECK(number_text(0L) == "0");
}

TEST_CASE("whole numbers of every size a file may hold are written to the last digit") {
  for (long number = 7; number < 1'000'000'000'000'000; number = number * 7 / 2 + 3) {
    CHECK(number_text(number) == grouped(number));
    CHECK(number_text(number - 1) == grouped(number - 1));
  }
  CHECK(number_text(999'999'999'999'999L) == "999,999,999,999,999");
  CHECK(number_text(1e15) == "1,000,000,000,000,000");
}

TEST_CASE("a number that rounds to nothing has no sign") {
  CHECK(number_text(-0.001) == "0");
  CHECK(number_text(-0.0) == "0");
  CHECK(signed_text(0) == "0");
  CHECK(signed_text(0.001) == "0");
}

TEST_CASE("a change is written with its sign") {
  CHECK(signed_text(26) == "+26");
  CHECK(signed_text(-3.5) == "−3.5");
}
