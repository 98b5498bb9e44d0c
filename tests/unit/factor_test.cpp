#include "cop/model/factor.hpp"

#include <doctest/doctest.h>

using cop::base_of_rate;

TEST_CASE("the base of a rate is read however its thousands are parted") {
  for (const char* per :
       {"1000 patients", "1,000 patients", "1 000 patients", "1.000 Patienten", "1'000 patients",
        "1’000 patients", "1\u00a0000 patients", "1\u202f000 patients", "per 1000 patients",
        "pro 1.000 Patienten", "thousand patients", "Tausend", "1 thousand patients"}) {
    CAPTURE(per);
    CHECK(base_of_rate(per) == 1000);
  }
  CHECK(base_of_rate("10 000 bed days") == 10000);
  CHECK(base_of_rate("100.000 Einwohner") == 100000);
  CHECK(base_of_rate("1,000,000 people") == 1e6);
  CHECK(base_of_rate("100 patients over 65") == 100);
  CHECK(base_of_rate("100") == 100);
}

TEST_CASE("a base without a number is one") {
  CHECK(base_of_rate("") == 1);
  CHECK(base_of_rate("patient") == 1);
  CHECK(base_of_rate("per patient and year") == 1);
}

TEST_CASE("a base whose number is not understood is none") {
  for (const char* per : {"1.5 patients", "1,00 patients", "1 00 patients", "1e3 patients",
                          "patients, by 1000", "0 patients", "1.000,50 patients"}) {
    CAPTURE(per);
    CHECK_FALSE(base_of_rate(per));
  }
}
