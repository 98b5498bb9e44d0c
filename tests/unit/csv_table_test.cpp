#include "cop/export/csv_table.hpp"

#include <doctest/doctest.h>

namespace {

constexpr cop::ExportColumn columns[] = {{"a", cop::ColumnType::text, ""},
                                         {"b", cop::ColumnType::number, ""}};

std::string csv(std::vector<cop::ExportRow> rows) {
  return csv_of(cop::TableExport{nullptr, {&columns[0], &columns[1]}, std::move(rows)});
}

std::string cell(const std::string& text) {
  const std::string table = csv({{text, 1.0}});
  return table.substr(5, table.size() - 5 - 4);
}

}  // namespace

TEST_CASE("a table of an export is CSV with the names of its columns first") {
  CHECK(csv({}) == "a,b\r\n");
  CHECK(csv({{std::string("x"), 0.1}, {true, 3L}, {{}, {}}}) == "a,b\r\nx,0.1\r\ntrue,3\r\n,\r\n");
}

TEST_CASE("commas, quotes and line ends in a cell are quoted") {
  CHECK(cell("a, b") == "\"a, b\"");
  CHECK(cell("say \"no\"") == "\"say \"\"no\"\"\"");
  CHECK(cell("two\nlines") == "\"two\nlines\"");
}

TEST_CASE("a text that a spreadsheet would take for a formula is no formula") {
  CHECK(cell("=1+1") == "'=1+1");
  CHECK(cell("+61") == "'+61");
  CHECK(cell("@SUM(A1)") == "'@SUM(A1)");
  CHECK(cell("-x") == "'-x");
  CHECK(cell("\t=1") == "'\t=1");
  CHECK(cell("a=1") == "a=1");
  CHECK(csv({{{}, -2.5}}) == "a,b\r\n,-2.5\r\n");
}
