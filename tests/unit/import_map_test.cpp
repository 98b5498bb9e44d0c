// From the table of somebody else to rows of figures: the map, and which project a row is for.

#include "cop/import/import_map.hpp"

#include <doctest/doctest.h>

#include "cop/import/guessed_map.hpp"
#include "cop/import/patient_columns.hpp"
#include "cop/import/tables.hpp"
#include "support/findings.hpp"
#include "support/project_from_text.hpp"

using namespace cop::app;
using cop::CsvRow;
using cop::Diagnostics;
using cop::test::places_and_rules;

namespace {

ImportMap map_of(const std::string& text) {
  Diagnostics findings;
  const auto map = read_import_map("map.yaml", text, findings);
  CHECK(places_and_rules(findings).empty());
  return map.value_or(ImportMap());
}

std::vector<CsvRow> rows_of(const std::string& text) {
  Diagnostics findings;
  return cop::read_csv("t.csv", text, ',', findings).value();
}

Target target(const std::string& name, const std::string& practices) {
  return {name, name,
          cop::test::project_from_text({{"members.yaml", "practices:\n" + practices},
                                        {"measures.yaml",
                                         "measures:\n  - {id: bp, name: BP recorded, family: "
                                         "process, data: proportion}\n"}})};
}

std::vector<Target> two_targets() {
  return {target("east", "  - {id: oak, name: Oak Street}\n  - {id: harbour}\n"),
          target("west", "  - {id: oak, name: Oak Lane}\n")};
}

/// The rows below the header, cells with | between them, rows with a line end.
std::string text_of(const std::vector<CsvRow>& rows) {
  std::string text;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    for (const cop::CsvCell& cell : rows[i]) text += cell.text + "|";
    text += '\n';
  }
  return text;
}

}  // namespace

TEST_CASE("names that a map knows become codes in any letters, and what it leaves out is missing") {
  const ImportMap map = map_of(
      "columns: {practice: Clinic, period: When, value: Share}\n"
      "practices: {Oak St: oak}\nperiods: {Spring: {from: 2025-09-01, to: 2025-11-30}}\n"
      "same_for_all: {measure: bp}\nleave_out: [Total]\n");
  const auto tables = figure_tables(
      rows_of("Clinic,When,Share\nOAK ST,spring,50\nTotal,spring,60\nHill,2025-12,70\n"), map);
  REQUIRE(tables.size() == 1);
  CHECK(text_of(tables[0].rows) == "oak|2025-09-01 to 2025-11-30|50|bp|\nHill|2025-12|70|bp|\n");
}

TEST_CASE("each figure of a row is a row of its own table") {
  const ImportMap map = map_of(
      "columns: {practice: Clinic}\nfigures:\n"
      "  - {measure: bp, numerator: BP, denominator: All}\n  - {measure: seen, value: Seen}\n");
  const auto tables = figure_tables(rows_of("Clinic,All,BP,Seen\noak,60,40,7\n"), map);
  REQUIRE(tables.size() == 2);
  CHECK(text_of(tables[0].rows) == "oak|40|60|bp|\n");
  CHECK(text_of(tables[1].rows) == "oak|7|seen|\n");
  CHECK(tables[1].rows[1][2].where.line == 2);
}

TEST_CASE("a row goes to the one project that has its practice") {
  const auto targets = two_targets();
  const auto tables =
      figure_tables(rows_of("Clinic,Share\nharbour,1\noak,2\nOak Lane,3\neast/oak,4\nElm,5\n,6\n"),
                    map_of("columns: {practice: Clinic, value: Share}\n"));
  Diagnostics refused;
  const auto rows = rows_by_target(tables[0], targets, refused);
  CHECK(text_of(rows[0]) == "harbour|1|\noak|4|\n");
  CHECK(text_of(rows[1]) == "Oak Lane|3|\n");
  CHECK(places_and_rules(refused) == "3:1 , 6:1 unknown-practice, 7:1 missing-key");
}

TEST_CASE("a column for the project tells practices of the same code apart") {
  const auto tables = figure_tables(rows_of("Group,Clinic,Share\nwest,oak,2\nnorth,oak,3\n"),
                                    map_of("columns: {project: Group, practice: Clinic}\n"));
  Diagnostics refused;
  const auto rows = rows_by_target(tables[0], two_targets(), refused);
  CHECK(text_of(rows[0]).empty());
  CHECK(text_of(rows[1]) == "oak|\n");
  CHECK(places_and_rules(refused) == "3:7 unknown-practice");
}

TEST_CASE("a map that says what no map has is refused where it says so") {
  Diagnostics findings;
  CHECK_FALSE(read_import_map("map.yaml",
                              "columns: {practise: A}\ncolumn: 1\nignore: Total\n"
                              "same_for_all: {project: x}\nperiods: {Spring: {from: 2025-09-01}}\n",
                              findings));
  CHECK(places_and_rules(findings) ==
        "1:11 unknown-key, 2:1 unknown-key, 3:9 wrong-type, 4:16 unknown-key, 5:19 wrong-type");
}

TEST_CASE("what is guessed of a table can be read back as its map") {
  const auto rows = rows_of("Practice,Jan 2026,Feb 2026\noak,1,2\n");
  const auto targets = two_targets();
  const ImportMap map = guessed_map(rows, targets);
  const ImportMap again = map_of(map_text("t.csv", rows, map, targets));
  CHECK(again.shared.columns == map.shared.columns);
  CHECK(again.shared.fixed == map.shared.fixed);
  REQUIRE(again.figures.size() == 2);
  CHECK(again.figures[1].columns == map.figures[1].columns);
  CHECK(again.figures[1].fixed == map.figures[1].fixed);
}

TEST_CASE("a column of patients cannot be ignored away, one that leads to people can") {
  const CsvRow header = rows_of("Practice,DOB,Phone,Patients\na,b,c,d\n").front();
  ImportMap map;
  CHECK(places_and_rules(patient_columns(header, map)) == "1:10 , 1:14 ");
  map.ignored = {"dob", "phone"};
  CHECK(places_and_rules(patient_columns(header, map)) == "1:10 ");
}
