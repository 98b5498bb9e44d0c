// The changed lines of a file, for people.

#include "cop/changed_lines.hpp"

#include <string>

#include <doctest/doctest.h>

using cop::app::changed_lines;

TEST_CASE("only the lines that differ are shown, each with its number") {
  CHECK(changed_lines("a\nb\nc\n", "a\nx\nc\nd\n") == "     2 - b\n     2 + x\n     4 + d\n");
  CHECK(changed_lines("a\n", "a\n") == "");
  CHECK(changed_lines("", "a\n") == "     1 + a\n");
  CHECK(changed_lines("a\nb\n", "") == "     1 - a\n     2 - b\n");
}

TEST_CASE("a line end alone is no difference") {
  CHECK(changed_lines("a", "a\nb\n") == "     2 + b\n");
  CHECK(changed_lines("a\r\nb\r\n", "a\r\nc\r\n") == "     2 - b\n     2 + c\n");
}

TEST_CASE("identifiers are masked and control characters escaped in changed lines") {
  CHECK(changed_lines("", "Medicare 2123 45670 1\n\x1b[31m\n") ==
        "     1 + Medicare 21•• ••••• 1\n     2 + \\u{1B}[31m\n");
}

TEST_CASE("very many changed lines are shown without being compared one by one") {
  std::string before, after;
  for (int i = 0; i < 3000; ++i) {
    before += "a" + std::to_string(i) + "\n";
    after += "b" + std::to_string(i) + "\n";
  }
  CHECK(changed_lines(before, after).starts_with("     1 - a0\n     2 - a1\n"));
}
