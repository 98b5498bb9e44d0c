#include "cop/io/unicode_form.hpp"

#include <doctest/doctest.h>

TEST_CASE("a letter and its accent become one character, other texts stay") {
  CHECK(cop::composed("cafe\u0301") == "caf\u00e9");
  CHECK(cop::composed("caf\u00e9") == "caf\u00e9");
  CHECK(cop::composed("plain") == "plain");
  CHECK(cop::composed("").empty());
  CHECK(cop::composed("日本 🙂") == "日本 🙂");
}
