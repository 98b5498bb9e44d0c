// Observations as {columns, rows}, for many rows at once.

#include <string>

#include <doctest/doctest.h>

#include "support/described.hpp"
#include "support/findings.hpp"
#include "support/project_from_text.hpp"

using cop::test::log_file;
using cop::test::places_and_rules;
using cop::test::project_from_text;
using cop::test::read_from_text;

namespace {

cop::CycleLog log_of(const std::string& body) {
  return project_from_text({log_file("2026-02-12", body)}).logs.at(0);
}

std::string trouble(const std::string& body) {
  return places_and_rules(read_from_text({log_file("2026-02-12", body)}).diagnostics);
}

}  // namespace

TEST_CASE("a table of observations reads like the same list") {
  const auto table = log_of(
      "observations:\n"
      "  columns: [measure, row, items.address, items.date, period, x_own]\n"
      "  rows:\n"
      "    - [letters, r1, 1, 0.5, 2026-02, abc]\n"
      "    - [letters, r2, 0, null, {from: 2026-02-01, to: 2026-02-02}, {a: b}]\n");
  const auto list = log_of(
      "observations:\n"
      "  - {measure: letters, row: r1, items: {address: 1, date: 0.5}, period: 2026-02}\n"
      "  - {measure: letters, row: r2, items: {address: 0},\n"
      "     period: {from: 2026-02-01, to: 2026-02-02}}\n");
  CHECK(cop::test::told(table) == cop::test::told(list));
  REQUIRE(table.observations.size() == 2);
  CHECK(table.observations[1].where.line == 7);
}

TEST_CASE("a row with too few or too many cells is reported and the others are read") {
  const std::string body =
      "observations:\n"
      "  columns: [measure, value]\n"
      "  rows:\n"
      "    - [m, 1]\n"
      "    - [m]\n"
      "    - [m, 2, 3]\n"
      "    - m\n"
      "    - [m, 4]\n";
  CHECK(trouble(body) == "7:7 wrong-type, 8:7 wrong-type, 9:7 wrong-type");
  CHECK(read_from_text({log_file("2026-02-12", body)}).project.logs.at(0).observations.size() == 2);
}

TEST_CASE("an unknown column is reported once, at its name") {
  CHECK(trouble("observations: {columns: [measure, valeu], rows: [[m, 1], [m, 2]]}\n") ==
        "3:35 unknown-key");
}

TEST_CASE("a column that stands twice is reported") {
  CHECK(trouble("observations: {columns: [measure, value, value], rows: [[m, 1, 2]]}\n") ==
        "3:42 duplicate-key");
  CHECK(trouble("observations: {columns: [measure, items.a, items.a], rows: [[m, 1, 2]]}\n") ==
        "3:44 duplicate-key");
}

TEST_CASE("a cell that cannot be read is reported where it stands") {
  CHECK(trouble("observations: {columns: [measure, value], rows: [[m, x], [\"M 1\", 2]]}\n") ==
        "3:54 bad-number, 3:59 bad-id");
}

TEST_CASE("a table without columns or rows, or with words beside them, is reported") {
  CHECK(trouble("observations: {columns: [measure]}\n") == "3:15 wrong-type");
  CHECK(trouble("observations: {rows: [[m]]}\n") == "3:15 wrong-type");
  CHECK(trouble("observations: {columns: [[measure]], rows: []}\n") == "3:15 wrong-type");
  CHECK(trouble("observations: {columns: [measure], rows: [[m]], row: [[n]]}\n") ==
        "3:49 unknown-key");
  CHECK(trouble("observations: some\n") == "3:15 wrong-type");
}
