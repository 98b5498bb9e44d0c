#include "cop/report/word_limit.hpp"

#include <doctest/doctest.h>

TEST_CASE("words are what stands between blanks") {
  CHECK(cop::count_words("") == 0);
  CHECK(cop::count_words("  one\ttwo\nthree ") == 3);
}

TEST_CASE("a text is cut after so many words, and says so") {
  CHECK(cop::within_words("one two three", 3) == "one two three");
  CHECK(cop::within_words("one two three", 2) == "one two …");
  CHECK(cop::within_words("", 2).empty());
}
