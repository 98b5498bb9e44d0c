#include "cop/base/small_letters.hpp"

#include <string_view>

#include <doctest/doctest.h>

using cop::in_small_letters;

TEST_CASE("small letters stand for A to Z, and nothing else is touched") {
  CHECK(in_small_letters("Every MONTH") == "every month");
  CHECK(in_small_letters("@AZ[`az{ 0-9") == "@az[`az{ 0-9");
  CHECK(in_small_letters("ÄRZTE") == "Ärzte");
  CHECK(in_small_letters("").empty());
  constexpr std::string_view bytes("A\0\xC3\xFF", 4);
  CHECK(in_small_letters(bytes) == std::string_view("a\0\xC3\xFF", 4));
}
