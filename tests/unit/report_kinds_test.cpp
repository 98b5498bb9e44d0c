// What every kind of report must do, and what some of their sections say.

#include <algorithm>
#include <string>
#include <variant>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/command.hpp"
#include "cop/publish/report_templates.hpp"
#include "cop/report/evidence_stage.hpp"
#include "cop/report/make_report.hpp"
#include "cop/report/render/markdown.hpp"
#include "cop/report/report_subject.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/word_limit.hpp"
#include "support/full_project.hpp"
#include "support/project_from_text.hpp"

using cop::Paragraph;
using cop::Section;
using cop::Table;
using cop::test::log_file;
using cop::test::project_from_text;

namespace {

const cop::Date today = *cop::Date::parse("2026-04-01");
const cop::Diagnostics no_findings;

const cop::ReportKind& kind(std::string_view name) {
  const cop::ReportKind* found = cop::find_report_kind(name);
  REQUIRE(found != nullptr);
  return *found;
}

std::string month(int number, int numerator, int denominator) {
  return fmt::format("  - {{measure: seen, period: 2025-{:02}, numerator: {}, denominator: {}}}\n",
                     number, numerator, denominator);
}

/// One measure with figures of these months, and an aim of it.
cop::Project seen_in(const std::string& months) {
  return project_from_text(
      {{"measures.yaml",
        "measures: [{id: seen, name: Seen, family: outcome, data: proportion, unit: percent,\n"
        "  baseline: {from: 2025-01-01, to: 2025-01-31}}]\n"},
       {"members.yaml", "members: [{id: gp01, role: core}, {id: gp02, role: core}]\n"},
       {"question.yaml",
        "question: seen?\naims: [{id: a, measure: seen, from: 50, to: 70, by: 2026-12-01}]\n"},
       log_file("2025-10-12",
                "cycles: [{id: 1, plan: {change: c}, do: {happened: h}, study: {learned: l}}]\n"
                "observations:\n" +
                    months + "  - {measure: seen, period: 2025-10, cycle: 1, value: 70}\n")});
}

double stage_of(const cop::Project& project) {
  return cop::evidence_stage(cop::english, cop::Facts(project, today)).stage;
}

cop::Project of_meetings(int first, int second, int third) {
  const auto log = [](const char* day, int people) {
    return log_file(day, fmt::format("attended: [gp01]\nguests: {}\n", people - 1));
  };
  return project_from_text({{"members.yaml", "members: [{id: gp01, role: core}]\n"},
                            log("2026-01-10", first),
                            log("2026-02-10", second),
                            log("2026-03-10", third)});
}

std::string trend_of(const cop::Project& project) {
  const cop::Facts facts(project, today);
  const Section section = cop::attendance_section({facts, no_findings});
  return std::get<Paragraph>(section.blocks.back()).text;
}

std::string members_scores(int peers) {
  std::string rows;
  for (int i = 1; i <= peers + 1; ++i) {
    rows += fmt::format("  - {{measure: own, period: 2026-02, member: gp{:02}, value: {}}}\n", i,
                        40 + i);
  }
  return rows;
}

std::string peers_text(int peers) {
  std::string members;
  for (int i = 1; i <= peers + 1; ++i)
    members += fmt::format("  - {{id: gp{:02}, role: core}}\n", i);
  const cop::Project project = project_from_text(
      {{"members.yaml", "members:\n" + members},
       {"measures.yaml",
        "measures: [{id: own, name: Own, family: process, data: value, direction: higher}]\n"},
       log_file("2026-03-12", "observations:\n" + members_scores(peers))});
  const cop::Facts facts(project, today);
  const Section section = cop::own_peers_section({facts, no_findings, "gp01"});
  return std::get<Paragraph>(section.blocks.front()).text;
}

std::string markdown_of(const cop::Report& report) {
  return markdown(cop::Edition{report, "project"}, cop::app::built_in_template("md"));
}

}  // namespace

TEST_CASE("cop report --help names every kind of report") {
  const auto commands = cop::app::all_commands();
  const auto report = std::find_if(commands.begin(), commands.end(),
                                   [](const auto* command) { return command->name == "report"; });
  REQUIRE(report != commands.end());
  for (const cop::ReportKind* one : cop::all_report_kinds()) {
    CAPTURE(one->name);
    CHECK((*report)->prose.find("\n  " + std::string(one->name) + " ") != std::string_view::npos);
  }
}

TEST_CASE(
    "every kind of report can be made of a project that uses every key, and of an empty one") {
  for (const auto& files : {cop::test::full_project(), std::vector<cop::test::TextFile>{}}) {
    const cop::Project project = project_from_text(files);
    const cop::Facts facts(project, today);
    for (const cop::ReportKind* one : cop::all_report_kinds()) {
      CAPTURE(one->name);
      std::string subject;
      if (one->subject == cop::ReportSubject::member && !project.membership.members.empty()) {
        subject = project.membership.members.front().id.value.text;
      }
      if (one->subject == cop::ReportSubject::log) subject = find_subject(*one, facts, "").id;
      const cop::Report report = make_report(*one, {facts, no_findings, subject});
      CHECK_FALSE(report.title.empty());
      CHECK_FALSE(report.sections.empty());
    }
  }
}

TEST_CASE("a poster has at most 350 words, however much was written") {
  std::string word = "word";
  for (int i = 0; i < 200; ++i) word += " word";
  const cop::Project project = project_from_text(
      {{"question.yaml", "problem: " + word + "\naims: [{id: a, statement: " + word + "}]\n"},
       log_file("2026-02-12", "cycles:\n  - id: 1\n    plan: {change: " + word +
                                  "}\n    study: {learned: " + word +
                                  "}\n    act: {decision: adopt, why: " + word +
                                  "}\nclaims: [{text: " + word + ", value: 4}]\n")});
  const cop::Facts facts(project, today);
  const std::string text = markdown_of(make_report(kind("poster"), {facts, no_findings}));
  CHECK(cop::count_words(text) <= 350);
}

TEST_CASE("a report of some days tells only the logs of these days") {
  const cop::Project project =
      project_from_text({log_file("2026-01-10", "decisions: [{text: the first}]\n"),
                         log_file("2026-02-10", "decisions: [{text: the second}]\n")});
  const cop::Facts facts(project, today);
  const std::string text = markdown_of(make_report(
      kind("project"), {facts, no_findings, "", cop::Audience::shared,
                        cop::Date::parse("2026-02-01"), cop::Date::parse("2026-02-28")}));
  CHECK(text.find("the first") == std::string::npos);
  CHECK(text.find("the second") != std::string::npos);
  CHECK(text.find("from 2026\\-02\\-01") == std::string::npos);
  CHECK(text.find("Only what was recorded from 2026-02-01 to 2026-02-28.") != std::string::npos);
}

TEST_CASE("minutes are of the last meeting unless a log is named") {
  const cop::Project project =
      project_from_text({log_file("2026-01-10", ""), log_file("2026-02-10", ""),
                         log_file("2026-03-10", "kind: data\n")});
  const cop::Facts facts(project, today);
  CHECK(find_subject(kind("minutes"), facts, "").id == "2026-02-10");
  CHECK(find_subject(kind("minutes"), facts, "2026-01").id == "2026-01-10");
  CHECK(find_subject(kind("minutes"), facts, "2026").problem ==
        "\"2026\" may mean more than one log; cop list logs names them");
  CHECK(find_subject(kind("minutes"), facts, "2025").problem ==
        "no log is called \"2025\"; cop list logs names them");
}

TEST_CASE("a report on a member must name one who is there") {
  const cop::Project project =
      project_from_text({{"members.yaml", "members: [{id: gp01, role: core}]\n"}});
  const cop::Facts facts(project, today);
  CHECK(find_subject(kind("cpd"), facts, "gp01").id == "gp01");
  CHECK(find_subject(kind("cpd"), facts, "").problem ==
        "say for which member: cop report cpd CODE");
  CHECK(find_subject(kind("cpd"), facts, "gp02").problem ==
        "no member is called \"gp02\": did you mean \"gp01\"?");
  CHECK(find_subject(kind("poster"), facts, "gp01").problem ==
        "the report \"poster\" is about the whole project: leave \"gp01\" out");
}

TEST_CASE("the evidence stops where the files do") {
  CHECK(stage_of(project_from_text({})) == 0.5);
  const std::string low = month(1, 50, 100) + month(2, 51, 100) + month(3, 51, 100);
  CHECK(stage_of(seen_in(low)) == 2.5);
  const std::string some = month(7, 60, 100) + month(8, 60, 100) + month(9, 60, 100);
  CHECK(stage_of(seen_in(month(1, 50, 100) + some)) == 3.0);
  const std::string more = month(4, 60, 100) + month(5, 60, 100) + month(6, 60, 100);
  CHECK(stage_of(seen_in(month(1, 50, 100) + more + some)) == 3.5);
  const std::string high = month(8, 70, 100) + month(9, 71, 100);
  CHECK(stage_of(seen_in(month(1, 50, 100) + more + month(7, 60, 100) + high)) == 4.0);
}

TEST_CASE("attendance falls only where three meetings in a row have fewer people") {
  CHECK(trend_of(of_meetings(6, 5, 3)) ==
        "Ever fewer people came to the last three meetings: 6, 5, 3.");
  CHECK(trend_of(of_meetings(5, 6, 3)) == "The last three meetings had 5, 6, 3 people: no trend.");
  CHECK(trend_of(project_from_text({log_file("2026-01-10", "guests: 3\nattended: [gp01]\n"),
                                    {"members.yaml", "members: [{id: gp01, role: core}]\n"}})) ==
        "Too few meetings to see a trend.");
}

TEST_CASE("a member is compared with at least five others, and with nobody's own figure") {
  CHECK(peers_text(4) ==
        "Not shown: 4 other members have figures in the same period, and with fewer than 5 each "
        "could be told from it.");
  CHECK(peers_text(5) == "Own: a quarter of the 5 others are at about 45 or better.");
}

TEST_CASE("a paper begins with its gaps, and has all 18 headings") {
  const cop::Project project = project_from_text({});
  const cop::Facts facts(project, today);
  const cop::Report report = make_report(kind("squire"), {facts, no_findings});
  CHECK(report.sections.front().title == "Gaps");
  const auto items = cop::squire_items_section({facts, no_findings});
  REQUIRE(items.parts.size() == 18);
  CHECK(items.parts.front() == Section{"1 Title", {cop::List{{"Late letters [cop.yaml]"}}}, {}});
  CHECK(items.parts[3] ==
        Section{"4 Available knowledge",
                {Paragraph{"TODO: what is known about the problem already, with references."}},
                {}});
  CHECK(items.parts.back().title == "18 Funding");
}

TEST_CASE("obstacles stand under the condition that they speak of") {
  const cop::Project project = project_from_text(
      {log_file("2026-01-10", "blockers: [{kind: time, text: full clinics}, {kind: data}]\n"),
       log_file("2026-02-10", "blockers: [{kind: resources}]\n")});
  const cop::Facts facts(project, today);
  const Section section = cop::obstacles_section({facts, no_findings});
  const auto& rows = std::get<Table>(section.blocks.front()).rows;
  CHECK(rows == std::vector<std::vector<std::string>>{
                    {"Management", "1", "2026-01-10", "2026-01-10", ""},
                    {"Resources", "2", "2026-01-10", "2026-02-10", "full clinics"}});
}

TEST_CASE("a process gain is not called a gain of patients") {
  const cop::Project project = seen_in(month(1, 50, 100));
  cop::Project process = project;
  process.measures.measures.front().family->value = cop::Family::process;
  const cop::Facts facts(process, today);
  const Section section = cop::aims_and_results_section({facts, no_findings});
  CHECK(section.blocks.back() ==
        cop::Block(Paragraph{
            "A process measure shows what was done, not whether patients fared better."}));
}
