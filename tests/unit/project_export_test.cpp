#include "cop/export/project_export.hpp"

#include <algorithm>
#include <set>
#include <string>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/export/csv_table.hpp"
#include "support/project_from_text.hpp"

using cop::test::log_file;
using cop::test::TextFile;

namespace {

const cop::Date today = *cop::Date::parse("2026-06-01");

constexpr const char* measures =
    "measures:\n"
    "  - {id: seen, name: Seen by Practice North, family: process, data: proportion}\n"
    "  - {id: falls, name: Falls, family: outcome, data: count}\n"
    "  - {id: gp02-letters, name: Letters of gp02, family: process, data: mean}\n";
constexpr const char* members =
    "practices: [{id: north, name: Practice North}, {id: south}, {id: west}]\n"
    "members:\n"
    "  - {id: gp01, role: facilitator, name: Ana Lund, practice: north}\n"
    "  - {id: gp02, role: core, practice: south}\n"
    "  - {id: gp03, role: core, practice: west}\n"
    "  - {id: gp04, role: core, practice: west}\n"
    "  - {id: gp05, role: core, practice: west}\n"
    "  - {id: gp06, role: core, practice: west}\n";

cop::ProjectExport exported(const std::string& log, bool is_private = false) {
  const cop::LoadedProject loaded =
      cop::test::read_from_text({{"measures.yaml", measures},
                                 {"members.yaml", members},
                                 log_file("2026-03-12-k7d2m9xq", log)});
  return export_project(cop::Facts(loaded.project, today), loaded.diagnostics, is_private);
}

const cop::TableExport& table(const cop::ProjectExport& project, std::string_view name) {
  return *std::find_if(project.tables.begin(), project.tables.end(),
                       [&](const auto& one) { return one.table->name == name; });
}

std::string all_of(const cop::ProjectExport& project) {
  std::string text = project.code + "\n";
  for (const auto& one : project.tables) text += csv_of(one);
  return text;
}

std::string share(int month, int numerator, int denominator) {
  return fmt::format("  - {{measure: seen, period: 2026-{:02}, numerator: {}, denominator: {}}}\n",
                     month, numerator, denominator);
}

/// The values of a column; "-" where there is none.
std::string column(const cop::TableExport& table, std::string_view name) {
  std::string text;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i]->name != name) continue;
    for (const cop::ExportRow& row : table.rows) {
      if (const auto* number = std::get_if<double>(&row[i])) {
        text += fmt::format("{} ", *number);
      } else if (const auto* word = std::get_if<std::string>(&row[i])) {
        text += *word + " ";
      } else {
        text += "- ";
      }
    }
  }
  return text;
}

std::string observed(const std::string& rows, std::string_view name = "denominator") {
  return column(table(exported("observations:\n" + rows), "observations"), name);
}

}  // namespace

TEST_CASE("a default export has no code, name, practice or free text in it") {
  const std::string text =
      all_of(exported("attended: [gp01, gp02]\nchair: gp01\nsummary: Ana Lund spoke of a secret\n"
                      "actions: [{id: gp02-calls, what: A secret, owner: gp02}]\n"
                      "flow: [{of: letters, stage: seen by gp03, n: 20}]\n"
                      "observations:\n" +
                      share(1, 12, 40)));
  for (const char* word : {"gp01", "gp02", "gp03", "Lund", "north", "North", "secret", "k7d2m9xq",
                           "late-letters", "Late letters", "facilitator"}) {
    CAPTURE(word);
    CHECK(text.find(word) == std::string::npos);
  }
  CHECK(text.find("Seen by Practice A") != std::string::npos);
}

TEST_CASE("a private export has all of it, but for identifiers of patients") {
  const std::string text =
      all_of(exported("attended: [gp01]\nsummary: Ana Lund spoke of Medicare 2123 45670 1\n"
                      "observations:\n  - {measure: seen, period: 2026-01, numerator: 1, "
                      "denominator: 3, member: gp01}\n",
                      true));
  for (const char* word : {"gp01", "Ana Lund spoke", "k7d2m9xq", "late-letters", "north", "1,3,"}) {
    CAPTURE(word);
    CHECK(text.find(word) != std::string::npos);
  }
  CHECK(text.find("45670") == std::string::npos);
}

TEST_CASE("codes are the same for the same project and others once it has grown") {
  const auto first = exported("summary: one\n");
  CHECK(all_of(first) == all_of(exported("summary: one\n")));
  const auto grown = exported("summary: two\n");
  CHECK(first.code != grown.code);
  CHECK(column(table(first, "meetings"), "meeting") != column(table(grown, "meetings"), "meeting"));
}

TEST_CASE("a figure of few people is withheld whole, and so is a second one") {
  CHECK(observed(share(1, 12, 40) + share(2, 20, 41)) == "40 41 ");
  CHECK(observed(share(1, 3, 41) + share(2, 20, 42) + share(3, 20, 44)) == "- - 44 ");
  CHECK(observed(share(1, 3, 41) + share(2, 20, 42) + share(3, 20, 44), "value")
            .starts_with("- - 45.45"));
}

TEST_CASE("a share known by its value and of how many it is rests on the count that follows") {
  const auto value = [](int month, const char* of) {
    return fmt::format("  - {{measure: seen, period: 2026-{:02}, value: {}}}\n", month, of);
  };
  const std::string many = value(3, "50, n: 100") + value(4, "40, n: 120");
  CHECK(observed(value(1, "3, n: 100") + value(2, "97, denominator: 100") + many, "value") ==
        "- - 50 40 ");
  // 2 of 16, and a third of them that brings 16 along; what nobody can count stays.
  CHECK(observed(value(1, "12.5, n: 16") + value(2, "3") + many, "value") == "- 3 - 40 ");
}

TEST_CASE("a baseline of few is withheld as any figure is") {
  const auto baseline = [](const char* measure) {
    const cop::LoadedProject loaded = cop::test::read_from_text(
        {{"measures.yaml", fmt::format("measures: [{{id: seen, name: Seen, {}}}]\n", measure)}});
    const auto project = export_project(cop::Facts(loaded.project, today), {}, false);
    return column(table(project, "measures"), "baseline");
  };
  CHECK(baseline("data: proportion, baseline: {value: 3, n: 100}") == "- ");
  CHECK(baseline("data: proportion, baseline: {value: 97, n: 100}") == "- ");
  CHECK(baseline("data: proportion, unit: fraction, baseline: {value: 0.03, n: 100}") == "- ");
  CHECK(baseline("data: proportion, baseline: {value: 30, n: 100}") == "30 ");
  CHECK(baseline("data: rate, per: 1000 patients, baseline: {value: 3, n: 1000}") == "- ");
  CHECK(baseline("data: mean, baseline: {value: 3, n: 100}") == "3 ");
}

TEST_CASE("two counts that their sum would tell bring a third one with them") {
  CHECK(observed(share(1, 1, 1) + share(2, 1, 1) + share(3, 20, 44) + share(4, 30, 60)) ==
        "- - - 60 ");
  CHECK(observed(share(1, 1, 40) + share(2, 1, 41) + share(3, 20, 44) + share(4, 30, 60)) ==
        "- - - 60 ");
  CHECK(observed(share(1, 39, 40) + share(2, 40, 41) + share(3, 20, 44) + share(4, 30, 60)) ==
        "- - - 60 ");
  const std::string falls = "  - {measure: falls, period: 2026-0";
  CHECK(observed(falls + "1, value: 2}\n" + falls + "2, value: 9}\n" + falls + "3, value: 12}\n",
                 "value") == "- - 12 ");
}

TEST_CASE("a period that holds a withheld one is withheld too") {
  const std::string quarter =
      "  - {measure: seen, period: 2026-Q1, numerator: 60, denominator: 120}\n";
  const auto later = share(4, 20, 30) + share(5, 20, 31);
  CHECK(observed(share(1, 2, 40) + share(2, 20, 41) + share(3, 20, 43) + later + quarter) ==
        "- - - - - 31 ");
  CHECK(observed(share(1, 22, 40) + later + quarter) == "40 120 30 31 ");
}

TEST_CASE("shares that make up a whole are not told where one of them is withheld") {
  const char* three =
      "measures:\n"
      "  - {id: smoke, name: Smoke, family: outcome, data: proportion}\n"
      "  - {id: smoked, name: Have smoked, family: outcome, data: proportion}\n"
      "  - {id: never, name: Never smoked, family: outcome, data: proportion}\n"
      "  - {id: other, name: Other, family: outcome, data: proportion}\n";
  std::string rows = "observations:\n";
  for (const auto& [measure, numerator] :
       {std::pair("smoke", 3), {"smoked", 17}, {"never", 20}, {"other", 19}}) {
    rows += fmt::format("  - {{measure: {}, period: 2026-01, numerator: {}, denominator: 40}}\n",
                        measure, numerator);
  }
  const cop::LoadedProject loaded =
      cop::test::read_from_text({{"measures.yaml", three}, log_file("2026-03-12", rows)});
  const auto project = export_project(cop::Facts(loaded.project, today), {}, false);
  CHECK(column(table(project, "observations"), "numerator") == "- - 20 19 ");
}

TEST_CASE("counts that add up to another count are not told where one of them is withheld") {
  const auto values = [](std::initializer_list<std::pair<const char*, int>> counts) {
    std::string known =
        "measures:\n  - {id: share, name: Share, family: process, data: proportion}\n";
    std::string rows = "observations:\n";
    for (const auto& [measure, number] : counts) {
      const bool is_share = std::string_view(measure) == "share";
      if (!is_share) known += fmt::format("  - {{id: {0}, name: {0}, data: count}}\n", measure);
      rows += fmt::format("  - {{measure: {}, period: 2026-01, {}: {}{}}}\n", measure,
                          is_share ? "numerator" : "value", number,
                          is_share ? ", denominator: 50" : "");
    }
    const cop::LoadedProject loaded =
        cop::test::read_from_text({{"measures.yaml", known}, log_file("2026-03-12", rows)});
    const auto project = export_project(cop::Facts(loaded.project, today), {}, false);
    return column(table(project, "observations"), "value");
  };
  CHECK(values({{"all", 50}, {"in-time", 47}, {"late", 3}}) == "50 - - ");
  CHECK(values({{"all", 50}, {"in-time", 40}, {"late", 10}}) == "50 40 10 ");
  CHECK(values({{"all", 50}, {"in-time", 48}, {"late", 1}, {"lost", 1}}) == "50 - - - ");
  CHECK(values({{"all", 50}, {"in-time", 45}, {"late", 3}, {"lost", 2}}) == "50 45 - - ");
  // The share says of how many they are.
  CHECK(values({{"share", 20}, {"in-time", 47}, {"late", 3}}) == "40 - - ");
}

TEST_CASE("figures of fewer than three practices or few rows are withheld") {
  const std::string of = "  - {measure: seen, period: 2026-01, numerator: 9, denominator: 20, ";
  CHECK(observed(of + "practice: north}\n" + of + "practice: south}\n") == "- ");
  CHECK(observed(of + "practice: north}\n" + of + "practice: south}\n" + of +
                 "practice: west}\n") == "60 ");
  const std::string row = "  - {measure: gp02-letters, period: 2026-01, value: 4, row: r";
  CHECK(observed(row + "1}\n" + row + "2}\n" + row + "3}\n" + row + "4}\n", "value") == "- ");
  CHECK(observed(row + "1}\n" + row + "2}\n" + row + "3}\n" + row + "4}\n" + row + "5}\n",
                 "value") == "4 ");
}

TEST_CASE("figures of members are figures of their practices, and empty ones are of nobody") {
  const auto share_of = [](const char* who, int denominator = 20) {
    return fmt::format(
        "  - {{measure: seen, period: 2026-01, {}, numerator: {}, denominator: {}}}\n", who,
        denominator / 2, denominator);
  };
  const auto practices = share_of("practice: north") + share_of("practice: south");
  CHECK(observed(share_of("member: gp03") + share_of("member: gp04") + share_of("member: gp05")) ==
        "- ");
  CHECK(observed(share_of("member: gp01") + share_of("member: gp02") + share_of("member: gp03")) ==
        "60 ");
  CHECK(observed(practices + share_of("member: gp02")) == "- ");
  CHECK(observed(practices + share_of("practice: west", 0)) == "- ");
  CHECK(observed(practices + share_of("member: gp06")) == "60 ");
  CHECK(observed(share_of("practices: 2")) == "- ");
  CHECK(observed(share_of("practices: 3")) == "20 ");
}

TEST_CASE("a project of one or two practices tells none of its figures") {
  const auto figures = [](const std::string& who, const char* flow = "") {
    const cop::LoadedProject loaded = cop::test::read_from_text(
        {{"measures.yaml",
          "measures:\n"
          "  - {id: seen, name: Seen, data: proportion, baseline: {value: 50, n: 90}}\n"
          "  - {id: known, name: Known, family: reference, data: value, baseline: {value: 7}}\n"},
         {"members.yaml", who},
         log_file("2026-03-12",
                  std::string(flow) + "observations:\n" + share(1, 12, 40) +
                      "  - {measure: seen, stage: baseline, numerator: 50, denominator: 99}\n"
                      "  - {measure: known, period: 2026-01, value: 8}\n")});
    const auto project = export_project(cop::Facts(loaded.project, today), {}, false);
    return column(table(project, "observations"), "value") +
           column(table(project, "measures"), "baseline");
  };
  const std::string told = "30 50.505050505050505 8 50 7 ";
  CHECK(figures("practices: [{id: oak}]\n") == "- - 8 - 7 ");
  CHECK(figures("members: [{id: gp01, practice: oak}, {id: gp02, practice: elm}]\n") ==
        "- - 8 - 7 ");
  CHECK(figures("members: [{id: gp01}, {id: gp02}]\n") == "- - 8 - 7 ");
  CHECK(figures("practices: [{id: oak}, {id: elm}, {id: ash}]\n") == told);
  CHECK(figures("practices: [{id: oak}]\n", "flow: [{of: practices, stage: recruited, n: 9}]\n") ==
        told);
  CHECK(figures("members: []\n") == told);
}

TEST_CASE("a figure of the whole is withheld where a part of it is") {
  const std::string whole =
      "  - {measure: seen, stage: baseline, numerator: 50, denominator: 99}\n";
  CHECK(observed(share(1, 12, 40) + whole) == "40 99 ");
  CHECK(observed(share(1, 2, 40) + share(2, 20, 41) + whole) == "- - - ");
}

TEST_CASE("how many members there are, or left, says nothing but the flow that withholds it") {
  const auto export_of = [](bool is_private) {
    const cop::LoadedProject loaded = cop::test::read_from_text({{"members.yaml", members}});
    cop::Diagnostics findings(2);
    for (cop::Diagnostic& finding : findings) finding.rule = "core-left";
    return export_project(cop::Facts(loaded.project, today), findings, is_private);
  };
  const auto names = [](const cop::ProjectExport& project) {
    std::set<std::string_view> all;
    for (const auto& one : project.tables) all.insert(one.table->name);
    return all;
  };
  CHECK_FALSE(names(export_of(false)).contains("members"));
  CHECK(column(table(export_of(false), "findings"), "rule") == "core-left ");
  CHECK(column(table(export_of(true), "members"), "role") ==
        "facilitator core core core core core ");
  CHECK(column(table(export_of(true), "findings"), "rule") == "core-left core-left ");
}

TEST_CASE("what refers to something that is not there is empty, and a key stands once") {
  const std::string log =
      "attended: [gp01, nobody]\ncycles: [{id: 1, plan: {change: x}}]\n"
      "observations:\n  - {measure: seen, period: 2026-01, value: 5, cycle: 7, member: ghost}\n";
  const auto project = exported(log, true);
  CHECK(column(table(project, "attendance"), "member") == "gp01 - ");
  CHECK(column(table(project, "observations"), "member") == "- ");
  for (const auto& one : project.tables) {
    std::set<cop::ExportRow> keys;
    for (const auto& row : one.rows) {
      cop::ExportRow key;
      for (std::size_t i = 0; i < row.size(); ++i) {
        if (one.columns[i]->is_key) key.push_back(row[i]);
      }
      CHECK((key.empty() || keys.insert(key).second));
    }
  }
}

TEST_CASE("each reference of a table is to the key of another one") {
  const auto tables = cop::all_export_tables();
  for (const cop::ExportTable* one : tables) {
    for (const cop::ExportColumn& column : one->columns) {
      CAPTURE(column.name);
      CHECK_FALSE(column.description.empty());
      if (column.refers_to.empty()) continue;
      const auto target = std::find_if(tables.begin(), tables.end(), [&](const auto* table) {
        return table->name == column.refers_to;
      });
      REQUIRE(target != tables.end());
      CHECK((*target)->columns.front().name == column.kind);
      CHECK((*target)->columns.front().is_key);
    }
  }
}
