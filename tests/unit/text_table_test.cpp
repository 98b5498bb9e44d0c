#include "cop/report/render/text_table.hpp"

#include <doctest/doctest.h>

using cop::Align;
using cop::Table;
using cop::text_table;

TEST_CASE("columns stand under their titles, numbers at the right") {
  const Table table{{{"Who"}, {"n", Align::right}}, {{"gp01", "5"}, {"nurse02", "12"}}};
  CHECK(text_table(table, 80) ==
        "  Who       n\n"
        "  -------  --\n"
        "  gp01      5\n"
        "  nurse02  12\n");
}

TEST_CASE("without titles the rows stand alone") {
  CHECK(text_table({{{}, {}}, {{"a", "b"}}}, 80) == "  a  b\n");
}

TEST_CASE("the widest column goes on in further lines, and a word is never broken") {
  const Table table{{{"What"}, {"Log"}},
                    {{"Ask all practices for ten letters", "2026-01-12-first-aaaaaaaa"}}};
  CHECK(text_table(table, 48) ==
        "  What                 Log\n"
        "  -------------------  -------------------------\n"
        "  Ask all practices    2026-01-12-first-aaaaaaaa\n"
        "  for ten letters\n");
  CHECK(text_table({{{"Log"}}, {{"2026-01-12-first-aaaaaaaa"}}}, 10) ==
        "  Log\n"
        "  -------------------------\n"
        "  2026-01-12-first-aaaaaaaa\n");
}

TEST_CASE("line breaks are blanks, what drives a terminal is escaped, wide signs count as two") {
  CHECK(text_table({{{}, {}}, {{"a\nb", "\x1B[2J"}}}, 80) == "  a b  \\u{1B}[2J\n");
  CHECK(text_table({{{}, {}}, {{"日本", "x"}, {"abcd", "y"}}}, 80) ==
        "  日本  x\n"
        "  abcd  y\n");
}
