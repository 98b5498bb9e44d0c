// From the rows of a spreadsheet to observations: what columns are for, how cells are read, what is
// new beside earlier logs.

#include <string>

#include <doctest/doctest.h>

#include "cop/dialog.hpp"
#include "cop/load/log_text.hpp"
#include "cop/record/csv/overlaps.hpp"
#include "cop/record/csv/understand.hpp"
#include "cop/session.hpp"
#include "support/findings.hpp"
#include "support/project_from_text.hpp"

using namespace cop::app;
using cop::Project;
using cop::test::places_and_rules;

namespace {

Project project_with(std::vector<cop::test::TextFile> logs = {}) {
  std::vector<cop::test::TextFile> files = {
      {"members.yaml",
       "practices:\n  - {id: harbour, name: Harbour Clinic}\n  - {id: hill, name: Hill}\n"
       "members:\n  - {id: gp01, name: Ann Hart, role: core}\n  - {id: gp02, role: core}\n"},
      {"measures.yaml",
       "measures:\n"
       "  - {id: bp, name: BP recorded, family: process, data: proportion}\n"
       "  - {id: share, name: Share, family: process, data: proportion, unit: fraction}\n"
       "  - {id: seen, name: Seen, family: process, data: count}\n"
       "  - {id: wait, name: Wait, family: outcome, data: mean, unit: minutes}\n"
       "  - {id: letters, name: Letters, family: outcome, data: score, items: [{id: address, text: "
       "Has an address}, {id: dose, text: Dose}]}\n"}};
  files.insert(files.end(), logs.begin(), logs.end());
  return cop::test::project_from_text(files);
}

/// "Month -> month, Seen -> numerator, Note ignored, 2026-01 -> each period, x unknown".
std::string mapping_of(const std::string& text, const SheetFlags& flags = {.measure = "bp"}) {
  const Project project = project_with();
  const auto sheet = understand_sheet("s.csv", text, flags, project);
  std::string all;
  for (const SheetColumn& column : sheet->mapping.columns) {
    all += (all.empty() ? "" : ", ") + column.name;
    switch (column.use) {
      case ColumnUse::unknown: all += " unknown"; break;
      case ColumnUse::empty: all += " empty"; break;
      case ColumnUse::ignored: all += " ignored"; break;
      case ColumnUse::field: all += " -> " + column.field; break;
      case ColumnUse::figures: all += " -> each " + column.field; break;
    }
  }
  return all;
}

/// The open points, one on a line.
std::string open_in(const std::string& text, const SheetFlags& flags = {.measure = "bp"}) {
  const Project project = project_with();
  const auto sheet = understand_sheet("s.csv", text, flags, project);
  std::string all = places_and_rules(sheet->findings);
  for (const OpenPoint& point : sheet->open) all += point.missing + "\n";
  return all;
}

SheetFigures figures_in(const std::string& text, const SheetFlags& flags, const Project& project) {
  const auto sheet = understand_sheet("s.csv", text, flags, project);
  REQUIRE(sheet->open.empty());
  REQUIRE(places_and_rules(sheet->findings).empty());
  return read_figures(sheet->rows, sheet->mapping, sheet->reading, project);
}

/// The observations as they stand in a log, or what is wrong with cells.
std::string read_in(const std::string& text, const SheetFlags& flags = {.measure = "bp"}) {
  const auto found = figures_in(text, flags, project_with());
  if (!found.findings.empty()) return places_and_rules(found.findings);
  cop::CycleLog log;
  log.observations = found.figures;
  std::string out = cop::log_text(log);
  out = out.substr(std::min(out.find("observations:"), out.size()));
  if (!found.missing.empty()) out += fmt::format("missing {}\n", found.missing.size());
  if (found.hidden > 0) out += fmt::format("hidden {}\n", found.hidden);
  return out;
}

}  // namespace

TEST_CASE("columns are known by the names of the format and by common words") {
  CHECK(mapping_of("Month,Practice,NUMERATOR,Denominator\n2026-01,hill,1,2\n") ==
        "Month -> month, Practice -> practice, NUMERATOR -> numerator, Denominator -> denominator");
  CHECK(mapping_of("Monat;Praxis;Zähler;Nenner\n2026-01;hill;1;2\n") ==
        "Monat -> month, Praxis -> practice, Zähler -> numerator, Nenner -> denominator");
  CHECK(mapping_of("date,BP recorded\n2026-01,5\n") == "date -> period, BP recorded -> value");
}

TEST_CASE("the items of a score are known by their ids and texts") {
  CHECK(mapping_of("row,period,has an ADDRESS,items.dose\nr1,2026-01,1,0\n",
                   {.measure = "letters"}) ==
        "row -> row, period -> period, has an ADDRESS -> items.address, items.dose -> items.dose");
}

TEST_CASE("a flag says what a column is for, and a header that nobody knows stays unknown") {
  CHECK(mapping_of("Month,Seen,Of,Extra,\n2026-01,1,2,x,\n",
                   {.measure = "bp", .columns = {"numerator=seen", "denominator=Of"}}) ==
        "Month -> month, Seen -> numerator, Of -> denominator, Extra unknown, column 5 empty");
  CHECK(
      mapping_of("Month,Date,Value\n2026-01,2026-01,1\n", {.measure = "bp", .ignored = {"Date"}}) ==
      "Month -> month, Date ignored, Value -> value");
  CHECK(mapping_of("Month,Date,Value\n2026-01,2026-01,1\n") ==
        "Month -> month, Date unknown, Value -> value");
}

TEST_CASE("periods or practices as columns make a wide sheet") {
  CHECK(mapping_of(",2026-01,Feb 2026\nharbour,5,6\nHill,7,8\n") ==
        "column 1 -> practice, 2026-01 -> each period, Feb 2026 -> each period");
  CHECK(mapping_of("Monat,Harbour Clinic,hill,Total\n2026-01,5,6,11\n",
                   {.measure = "bp", .ignored = {"total"}}) ==
        "Monat -> month, Harbour Clinic -> each practice, hill -> each practice, Total ignored");
  CHECK(mapping_of(",gp01,gp02\n2026-01,5,6\n") ==
        "column 1 -> period, gp01 -> each member, gp02 -> each member");
}

TEST_CASE("flags that fit no column are refused with those that are there") {
  CHECK_THROWS_WITH_AS(mapping_of("Month,Seen\n1,2\n", {.measure = "bp", .ignored = {"Sene"}}),
                       "--ignore: no column is called \"Sene\": did you mean \"Seen\"?",
                       UsageError);
  CHECK_THROWS_AS(mapping_of("a,b\n1,2\n", {.measure = "bp", .columns = {"numerater=a"}}),
                  UsageError);
  CHECK_THROWS_AS(mapping_of("a,b\n1,2\n", {.measure = "bp", .columns = {"n=a", "n=b"}}),
                  UsageError);
  CHECK_THROWS_AS(mapping_of("a,b\n1,2\n", {.measure = "pb"}), UsageError);
  CHECK_THROWS_AS(mapping_of("measure,period,value\nbp,2026-01,2\n"), UsageError);
}

TEST_CASE("what a sheet leaves open is listed all at once, each with its flag") {
  CHECK(open_in("Date,Extra,Value\n02/03/2026,x,\"1,5\"\n", {}) ==
        "nothing says which measure the figures are of: say --measure bp or share or seen or wait "
        "or letters\n"
        "column \"Extra\": say what it holds with --column FIELD=\"Extra\", or --ignore \"Extra\"\n"
        "\"1,5\" (line 2) is no number with a decimal point and 1.5 with a decimal comma: say "
        "--decimal point or comma\n"
        "\"02/03/2026\" (line 2) is 2026-03-02 day first and 2026-02-03 month first: say --dates "
        "day-first or month-first\n");
  CHECK(open_in("practice,numerator\nhill,5\n") ==
        "no column holds the period: name it with --column period=HEADER, or say --period 2026-02 "
        "for all figures\n"
        "no column holds the denominator: name it with --column denominator=HEADER\n");
  CHECK(open_in("a,b;c\n1,2;3\n") ==
        "the columns may be parted by more than one sign: say --delimiter comma or semicolon or "
        "tab\n");
}

TEST_CASE("the line sep= names the delimiter") {
  CHECK(mapping_of("sep=;\nMonth;Value, in %\n2026-01;5,2\n",
                   {.measure = "bp", .decimal = "comma", .columns = {"value=Value, in %"}}) ==
        "Month -> month, Value, in % -> value");
}

TEST_CASE("rows of a long sheet become figures") {
  CHECK(read_in("month,practice,numerator,denominator,stage,note\n"
                "2026-01,Harbour Clinic,12,40,Follow up,\"a, b\"\n") ==
        "observations:\n"
        "  - measure: bp\n    period: 2026-01\n    stage: follow-up\n    practice: harbour\n"
        "    numerator: 12\n    denominator: 40\n    note: \"a, b\"\n");
  CHECK(read_in("from;to;mean;n;sd\n01.02.2026;14.02.2026;8,5;1.200;2\n",
                {.measure = "wait", .decimal = "comma", .dates = "day-first"}) ==
        "observations:\n"
        "  - measure: wait\n    period: {from: 2026-02-01, to: 2026-02-14}\n    value: 8.5\n"
        "    n: 1200\n    sd: 2\n");
}

TEST_CASE("cells of a wide sheet become figures, counts with their denominators too") {
  CHECK(read_in(",2026-01,2026-02\nharbour,12/40,54.2%\n") ==
        "observations:\n"
        "  - measure: bp\n    period: 2026-01\n    practice: harbour\n    numerator: 12\n"
        "    denominator: 40\n"
        "  - measure: bp\n    period: 2026-02\n    practice: harbour\n    value: 54.2\n");
}

TEST_CASE("a period for all figures and a column of measures fill in what rows do not say") {
  CHECK(read_in("practice,value\nhill,5\n", {.measure = "bp", .period = "2026-Q1"}) ==
        "observations:\n  - measure: bp\n    period: 2026-Q1\n    practice: hill\n    value: 5\n");
  CHECK(read_in("measure,month,value\nBP Recorded,2026-01,5\n", {}) ==
        "observations:\n  - measure: bp\n    period: 2026-01\n    value: 5\n");
}

TEST_CASE("a month may stand as its first or last day, and no other day stands for it") {
  const std::string figure = "observations:\n  - measure: bp\n    period: 2026-02\n    value: 5\n";
  for (const char* cell : {"2026-02", "2026-02-01", "28/02/2026", "Feb-26"}) {
    CHECK(read_in("Month,value\n" + std::string(cell) + ",5\n") == figure);
  }
  CHECK(read_in("Month,value\n2026-02-14,5\n") == "2:1 bad-date");
  CHECK(read_in("Month,value\n2026-Q1,5\n") == "2:1 bad-date");
}

TEST_CASE("percent signs are turned into the measure's unit or refused") {
  CHECK(read_in("month,value\n2026-01,54.2%\n", {.measure = "share"}) ==
        "observations:\n  - measure: share\n    period: 2026-01\n    value: 0.542\n");
  CHECK(read_in("month,value\n2026-01,54%\n", {.measure = "wait"}) == "2:9 bad-number");
  CHECK(read_in("month,numerator,denominator\n2026-01,5%,40\n") == "2:9 bad-number");
}

TEST_CASE("figures without a number are counted, not recorded") {
  CHECK(read_in("month,numerator,denominator\n2026-01,,\n2026-02,n/a,-\n2026-03,1,2\n") ==
        "observations:\n  - measure: bp\n    period: 2026-03\n    numerator: 1\n"
        "    denominator: 2\nmissing 2\n");
}

TEST_CASE("a hidden small count is kept as printed, without a number for the chart") {
  CHECK(read_in("month,numerator,denominator\n2026-01,<5,40\n") ==
        "observations:\n  - measure: bp\n    period: 2026-01\n    printed: \"<5/40\"\n"
        "    qualifier: \"<\"\nhidden 1\n");
  CHECK(read_in("month,value\n2026-01,<5\n", {.measure = "seen"}) ==
        "observations:\n  - measure: seen\n    period: 2026-01\n    printed: \"<5\"\n"
        "    qualifier: \"<\"\nhidden 1\n");
  CHECK(read_in("month,value\n2026-01,> 90\n") ==
        "observations:\n  - measure: bp\n    period: 2026-01\n    value: 90\n"
        "    qualifier: \">\"\n");
}

TEST_CASE("each cell that cannot be read is named at its place") {
  CHECK(read_in("month,practice,value\n2026-13,hil,x\n2026-01,hill,1 min\n,hill,5\n"
                "2026-02,,5\n2026-02,Total,5\n") ==
        "2:1 bad-date, 2:9 unknown-practice, 2:13 bad-number, 3:14 bad-number, 4:1 missing-key, "
        "5:9 missing-key, 6:9 unknown-practice");
  CHECK(read_in("month,value\n2026-01,1.5\n2026-02,2\n", {.measure = "bp", .decimal = "comma"}) ==
        "2:9 bad-number");
  CHECK(read_in("month,value,n\n2026-01,5,2.5\n2026-02,5,<5\n") ==
        "2:11 bad-number, 3:11 bad-number");
  CHECK(read_in("from,to,value\n2026-02-14,2026-02-01,5\n") == "2:12 bad-date");
}

TEST_CASE("signs of a patient are pointed at, with what the header says, unless left out") {
  CHECK(open_in("month,value,MRN\n2026-01,5,12345678\n") ==
        "2:11 record-numbercolumn \"MRN\": say what it holds with --column FIELD=\"MRN\", or "
        "--ignore \"MRN\"\n");
  CHECK(open_in("month,value,MRN\n2026-01,5,12345678\n", {.measure = "bp", .ignored = {"mrn"}})
            .empty());
  CHECK(open_in("month,value,note\n2026-01,5,seen 2123 45670 1\n") == "2:11 medicare-number");
  CHECK(open_in("month,value,2123 45670 1\n2026-01,5,\n").starts_with("1:13 medicare-number"));
}

namespace {

/// "fresh 1, repeated 0, recorded 2, in the sheet 0, in logs 1".
std::string overlaps_of(const std::string& text, const Project& project,
                        const SheetFlags& flags = {.measure = "bp"}) {
  const auto found = find_overlaps(figures_in(text, flags, project).figures, project);
  return fmt::format("fresh {}, repeated {}, recorded {}, in the sheet {}, in logs {}{}",
                     found.fresh.size(), found.repeated, found.recorded, found.in_sheet.size(),
                     found.in_logs.size(),
                     found.only_log() == nullptr ? "" : " of " + found.only_log()->id.value.text);
}

}  // namespace

TEST_CASE("a figure that stands twice in a sheet counts once, unless its numbers differ") {
  CHECK(overlaps_of("month,value\n2026-01,5\n2026-01,5\n2026-02,6\n2026-02,7\n", project_with()) ==
        "fresh 2, repeated 1, recorded 0, in the sheet 1, in logs 0");
  CHECK(overlaps_of("row,month,value\nr1,2026-01,5\nr2,2026-01,6\n", project_with()) ==
        "fresh 2, repeated 0, recorded 0, in the sheet 0, in logs 0");
}

TEST_CASE("figures of earlier logs are known again, and others for the same thing clash") {
  const Project project = project_with({cop::test::log_file(
      "2026-03-01-a",
      "observations:\n  - {measure: bp, period: 2026-01, value: 5}\n"
      "  - {measure: bp, period: {from: 2026-02-01, to: 2026-02-28}, value: 6}\n"
      "  - {measure: bp, period: 2026-03, value: 7, source: audit}\n"
      "  - {measure: bp, period: 2026-04, row: r1, value: 8}\n")});
  CHECK(overlaps_of("month,value\n2026-01,5\n2026-02,6.5\n2026-03,8\n", project) ==
        "fresh 2, repeated 0, recorded 1, in the sheet 0, in logs 1 of 2026-03-01-a");
  CHECK(overlaps_of("month,row,value\n2026-04,r1,8\n2026-04,r2,8\n", project) ==
        "fresh 1, repeated 0, recorded 1, in the sheet 0, in logs 0");
}

TEST_CASE("a sheet that knows of no cycle leaves the one that is recorded as it is") {
  const Project project = project_with({cop::test::log_file(
      "2026-03-01-a", "observations:\n  - {measure: bp, period: 2026-01, cycle: 1, value: 5}\n")});
  CHECK(overlaps_of("month,value\n2026-01,5\n", project) ==
        "fresh 0, repeated 0, recorded 1, in the sheet 0, in logs 0");
  const auto other = figures_in("month,value\n2026-01,7\n", {.measure = "bp"}, project);
  CHECK(find_overlaps(other.figures, project).fresh.front().cycle->value == 1);
}

TEST_CASE("figures that a later log replaced are no clash, those that stand are") {
  const Project project = project_with(
      {cop::test::log_file("2026-03-01-a",
                           "observations:\n  - {measure: bp, period: 2026-01, value: 5}\n"
                           "  - {measure: bp, period: 2026-02, value: 5}\n"),
       cop::test::log_file("2026-03-02-b",
                           "replaces: 2026-03-01-a\n"
                           "observations:\n  - {measure: bp, period: 2026-01, value: 6}\n")});
  CHECK(overlaps_of("month,value\n2026-01,5\n", project) ==
        "fresh 1, repeated 0, recorded 0, in the sheet 0, in logs 1 of 2026-03-02-b");
  CHECK(overlaps_of("month,value\n2026-01,5\n2026-02,6\n", project) ==
        "fresh 2, repeated 0, recorded 0, in the sheet 0, in logs 2");
}
