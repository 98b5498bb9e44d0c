#include "cop/io/normal_form.hpp"

#include <doctest/doctest.h>

using cop::folded;
using cop::normal_form;

TEST_CASE("an accent is one character in the normal form, however it was typed") {
  CHECK(normal_form("cafe\u0301") == "caf\u00e9");
  CHECK(normal_form("caf\u00e9") == "caf\u00e9");
  CHECK(normal_form("Plan B") == "Plan B");
  CHECK(normal_form("").empty());
}

TEST_CASE("folded text has neither case nor a choice of accents") {
  CHECK(folded("CAF\u00c9.yaml") == folded("cafe\u0301.YAML"));
  CHECK(folded("STRASSE") == folded("stra\u00dfe"));
  CHECK(folded("Plan") == "plan");
  CHECK(folded("plan") != folded("plans"));
}

TEST_CASE("text that is not UTF-8 stays, with A to Z folded") {
  CHECK(normal_form("A\xff") == "A\xff");
  CHECK(folded("A\xff") == "a\xff");
}
