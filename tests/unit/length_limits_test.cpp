// What an overview leaves out of a long project, and that it says so.

#include "cop/report/length_limits.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/language/catalogue.hpp"
#include "cop/language/phrases/lengths.hpp"
#include "cop/report/make_report.hpp"
#include "cop/report/report_kind.hpp"
#include "support/project_from_text.hpp"

using cop::test::log_file;
using cop::test::project_from_text;

namespace {

const cop::Date today = *cop::Date::parse("2026-04-01");
const cop::Diagnostics no_findings;

/// A meeting a day, each with a cycle, a figure, a decision and an action that is open.
cop::Project project_of(int logs) {
  std::vector<cop::test::TextFile> files{
      {"measures.yaml",
       "measures: [{id: seen, name: Seen, family: process, data: count, unit: patients}]\n"}};
  for (int i = 1; i <= logs; ++i) {
    const std::string day = cop::Date::parse("2025-01-01")->plus_days(i).iso();
    files.push_back(
        log_file(day, fmt::format("minutes: 30\n"
                                  "cycles: [{{id: {0}, plan: {{change: change {0}}}}}]\n"
                                  "decisions: [{{text: decision {0}}}]\n"
                                  "actions: [{{id: a1, what: action {0}, due: {1}}}]\n"
                                  "observations: [{{measure: seen, period: {1}, value: {0}}}]\n",
                                  i, day)));
  }
  return project_from_text(files);
}

void collect(const cop::Section& section, std::string& text) {
  text += section.title + "\n";
  for (const cop::Block& block : section.blocks) {
    if (const auto* paragraph = std::get_if<cop::Paragraph>(&block)) text += paragraph->text + "\n";
    if (const auto* table = std::get_if<cop::Table>(&block)) {
      for (const auto& row : table->rows) text += row.front() + "\n";
    }
    if (const auto* list = std::get_if<cop::List>(&block)) {
      for (const std::string& item : list->items) text += item + "\n";
    }
  }
  for (const cop::Section& part : section.parts) collect(part, text);
}

std::string text_of(std::string_view kind, const cop::Project& project) {
  const cop::Facts facts(project, today);
  const cop::Report report = cop::make_report(*cop::find_report_kind(kind),
                                              {facts, no_findings, "", cop::Audience::the_group});
  std::string text;
  for (const cop::Section& section : report.sections) collect(section, text);
  return text;
}

bool says(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("a long project report tells the newest and says how to see the rest") {
  const std::string text = text_of("project", project_of(70));
  CHECK(says(text,
             "46 of 70 cycles, the earliest, are left out to keep this report short. "
             "cop report cycles shows them all."));
  CHECK(says(text, "46 of 70 meetings, the earliest, "));
  CHECK(says(text, "10 of 70 periods, the earliest, "));
  CHECK(says(text, "46 of 70 decisions, the earliest, "));
  CHECK(says(text, "20 of 70 open actions, the least pressing, "));
  CHECK(says(text, "Cycle 70"));
  CHECK(says(text, "Cycle 47"));
  CHECK_FALSE(says(text, "Cycle 46\n"));
  CHECK(says(text, "\naction 1\n"));
  CHECK_FALSE(says(text, "\naction 51\n"));
}

TEST_CASE("a project as long as most tells everything") {
  CHECK_FALSE(says(text_of("project", project_of(24)), "left out"));
}

TEST_CASE("a single thing that is left out is told as one") {
  CHECK(says(text_of("project", project_of(25)),
             "1 of 25 cycles, the earliest, is left out to keep this report short."));
}

TEST_CASE("a paper's skeleton and a status are as short") {
  const cop::Project project = project_of(70);
  CHECK(says(text_of("squire", project), "46 of 70 cycles, the earliest, are left out"));
  CHECK(says(text_of("status", project), "20 of 70 open actions, the least pressing, are left"));
}

TEST_CASE("what is evidence is told whole") {
  const cop::Project project = project_of(70);
  for (const char* kind : {"cycles", "measures"}) {
    CAPTURE(kind);
    const std::string text = text_of(kind, project);
    CHECK_FALSE(says(text, "left out to keep"));
    CHECK(says(text, kind == std::string("cycles") ? "Cycle 1\n" : "2025-01-02"));
  }
}

TEST_CASE("what is left out is said in German too") {
  CHECK(cop::Language(cop::german())(cop::phrase::cycles_left_out, 46, 70) ==
        "46 von 70 Zyklen, die ältesten, sind weggelassen, damit dieser Bericht kurz bleibt. "
        "cop report cycles zeigt alle.");
}
