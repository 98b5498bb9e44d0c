#include "cop/io/csv.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/findings.hpp"

using cop::csv_delimiters;
using cop::csv_text;
using cop::Diagnostics;
using cop::read_csv;
using cop::test::places_and_rules;

namespace {

/// The rows with | between cells, one on a line, or what is wrong.
std::string table_of(const std::string& text, char delimiter = ',') {
  Diagnostics found;
  const auto rows = read_csv("sheet.csv", text, delimiter, found);
  if (!rows) return places_and_rules(found);
  std::string all;
  for (const auto& row : *rows) {
    for (const auto& cell : row) all += cell.text + "|";
    all += "\n";
  }
  return all;
}

std::string decoded(const std::string& bytes) {
  Diagnostics found;
  const auto text = csv_text("sheet.csv", bytes, found);
  return text ? text->text : places_and_rules(found);
}

std::vector<char> chars(const std::string& text) { return {text.begin(), text.end()}; }

}  // namespace

TEST_CASE("cells in quotes hold delimiters, line ends and quotes") {
  CHECK(table_of("a,b\n\"1,2\",\"say \"\"so\"\"\"\n\"two\nlines\",x\n") ==
        "a|b|\n1,2|say \"so\"|\ntwo\nlines|x|\n");
  CHECK(table_of("a,b\n=\"01\",5\" nail") == "a|b|\n=\"01\"|5\" nail|\n");
}

TEST_CASE("the last line may lack its end, and lines without text do not count") {
  CHECK(table_of("a;b\n\n;\n1;2", ';') == "a|b|\n1|2|\n");
}

TEST_CASE("empty cells beyond the names of the columns are dropped") {
  CHECK(table_of("a,b\n1,2,,\n") == "a|b|\n1|2|\n");
}

TEST_CASE("a cell knows its place in lines and characters, over several lines too") {
  Diagnostics found;
  const auto rows = read_csv("sheet.csv", "ä,\"b\nc\",d\n1,2,3\n", ',', found);
  REQUIRE(rows);
  CHECK(rows->at(0).at(1).where == cop::Location{"sheet.csv", 1, 3, 2, 3});
  CHECK(rows->at(0).at(2).where == cop::Location{"sheet.csv", 2, 4, 2, 5});
  CHECK(rows->at(1).at(0).where == cop::Location{"sheet.csv", 3, 1, 3, 2});
}

TEST_CASE("a wrong quote and a row of another length are named with line and column") {
  CHECK(table_of("a,b\n1,\"2\n3,4\n") == "2:3 ");
  CHECK(table_of("a,b\n\"1\"x,2\n") == "2:4 ");
  CHECK(table_of("a,b\n1, \"2\"\n") == "2:4 ");
  CHECK(table_of("a,b\n1\n2,3\n4,5,6\n") == "2:1 wrong-type, 4:1 wrong-type");
}

TEST_CASE("a table too wide for any sheet is refused") {
  CHECK(table_of(std::string(1000, ',')) == "1:1001 too-large");
  std::string many = "a,b\n";
  for (int i = 0; i < 100'000; ++i) many += "1,\n";
  CHECK(table_of(many) == "100001:1 too-large");
}

TEST_CASE("lines may end as on Windows, Unix or old Macs") {
  CHECK(decoded("a\r\nb\rc\nd\r") == "a\nb\nc\nd\n");
}

TEST_CASE("a byte order mark is dropped and Windows-1252 decoded") {
  CHECK(decoded("\xEF\xBB\xBFZ\xC3\xA4hler") == "Zähler");
  CHECK(decoded("Z\xE4hler;\x80") == "Zähler;€");
}

TEST_CASE("what is no text of a sheet is refused") {
  CHECK(decoded("") == "0:0 file-empty");
  CHECK(decoded(" \r\n") == "0:0 file-empty");
  CHECK(decoded("PK\x03\x04xl") == "0:0 bad-character");
  CHECK(decoded(std::string("\xFF\xFE"
                            "a\0,\0",
                            6)) == "0:0 bad-character");
  CHECK(decoded("a,b\n1,\x01\n") == "2:3 bad-character");
  CHECK(decoded("\xC3\xA4\n\xE4 x") == "2:1 bad-character");
}

TEST_CASE("the delimiter is the one that parts every line alike") {
  CHECK(csv_delimiters("Monat;Wert\n2026-01;54,2\n2026-02;55,1\n") == chars(";"));
  CHECK(csv_delimiters("a\tb\n1,5\t2,5\n") == chars("\t"));
  CHECK(csv_delimiters("a,b\n\"1;2\",3\n") == chars(","));
}

TEST_CASE("where two delimiters would fit both are named, and where none does none") {
  CHECK(csv_delimiters("a,b;c\n1,5;2\n") == chars(",;"));
  CHECK(csv_delimiters("a;b\n1;2;3\n4\n") == chars(";"));
  CHECK(csv_delimiters("one column\n1\n").empty());
}
