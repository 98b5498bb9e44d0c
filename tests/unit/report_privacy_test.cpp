// No report for others tells who a patient, a member or a practice is.

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/publish/json_report.hpp"
#include "cop/publish/report_templates.hpp"
#include "cop/report/make_report.hpp"
#include "cop/report/render/chart_files.hpp"
#include "cop/report/render/html.hpp"
#include "cop/report/render/markdown.hpp"
#include "cop/report/render/text.hpp"
#include "cop/rules/rules.hpp"
#include "support/project_from_text.hpp"

using cop::test::log_file;

namespace {

const cop::Date today = *cop::Date::parse("2026-04-01");

/// A number of a patient that must not come through, where `{}` stands.
std::string planted(std::string text) {
  for (std::size_t at = text.find("{}"); at != text.npos; at = text.find("{}", at)) {
    text.replace(at, 2, "2123 45670 1");
  }
  return text;
}

/// Patients' numbers in every kind of text, a share of 3 in 4177, a member's own 61.37 and the
/// names of a member and a practice.
std::vector<cop::test::TextFile> planted_project() {
  return {
      {"cop.yaml", planted("cop: 1\nid: planted\ntitle: About {}\nstarted: 2026-01-05\n"
                           "phase: monitor\nfacilitator: gp01\ncontext: near {}\nfunding: by {}\n"
                           "method: as {}\n")},
      {"members.yaml",
       "practices: [{id: quokka, name: Quokka Lane Surgery}]\n"
       "members:\n"
       "  - {id: gp01, role: core, name: Perpetua Zwingli, practice: quokka, joined: 2026-01-05}\n"
       "  - {id: gp02, role: core, practice: quokka, joined: 2026-01-05}\n"
       "  - {id: gp03, role: core, joined: 2026-01-05, left: 2026-02-01, left_reason: "
       "motivation}\n"},
      {"question.yaml",
       planted(
           "problem: for {}\nquestion: why {}\nrationale: since {}\n"
           "aims: [{id: a, statement: help {}, measure: seen, from: 1, to: 50, by: 2026-12-01}]\n"
           "drivers: [{id: d, text: drive {}}]\n"
           "governance: {answered_by: gp01, answered_on: 2026-01-06, committee: of {},\n"
           "  status: exempt, exemption_reason: knows {}, conflicts: with {},\n"
           "  agreements: [{practice: quokka, with: knows {}, data: of {}}]}\n")},
      {"measures.yaml",
       planted("measures:\n"
               "  - {id: seen, name: Seen {}, family: process, data: proportion, unit: percent,\n"
               "     definition: counts {}, numerator: n {}, denominator: d {}, source: s {}}\n"
               "  - {id: own, name: Own score, family: process, data: value, unit: points}\n")},
      log_file(
          "2026-02-12-quokka",
          planted("attended: [gp01, gp02]\nsummary: saw {}\n"
                  "cycles:\n"
                  "  - id: 1\n"
                  "    name: try {}\n"
                  "    plan: {change: change {} at quokka, question: ask {}, prediction: {text: "
                  "better {}, because: of {}},\n"
                  "      tasks: [{what: call {}, who: gp02, where: quokka}]}\n"
                  "    do: {started: 2026-02-01, happened: met {}, problems: lost {}}\n"
                  "    study: {compared: met, learned: from {}, surprises: by {}, unwanted: "
                  "harm to {}}\n"
                  "    act: {decision: adopt, why: for {}}\n"
                  "observations:\n"
                  "  - {measure: seen, period: 2026-01, practice: quokka, cycle: 1,\n"
                  "     numerator: 3, denominator: 4177}\n"
                  "  - {measure: own, stage: baseline, member: gp01, value: 61.37, cycle: 1,\n"
                  "     source: of {}}\n"
                  "  - {measure: own, stage: after, member: gp01, value: 71.37}\n"
                  "actions: [{id: a, what: call {}, owner: gp01, due: 2026-03-01}]\n"
                  "blockers: [{kind: time, text: wait for {}}]\n"
                  "decisions: [{text: help {}}]\n"
                  "missing: [{measure: seen, practice: quokka, reason: lost {}}]\n"
                  "value: [{cycle: applied, text: helped {}, member: gp01}]\n"
                  "findings: [{text: found {}, source: by {}}]\n"
                  "claims: [{text: claims {}, measure: seen, value: 4, method: m {}}]\n"
                  "events: [{date: 2026-02-01, text: came {}}]\n"
                  "feedback: [{member: gp01, measure: own, chosen_action: call {}}]\n"
                  "cpd: [{member: gp01, outcomes: 30}]\n"
                  "flow: [{of: patients, stage: asked {}, n: 3}, {of: patients, stage: came, "
                  "n: 4177}]\n"))};
}

/// All that a reader of the report can see, in every form.
std::string all_of(const cop::Report& report) {
  cop::Edition edition{report, "project"};
  std::string all = cop::app::json_of_report(edition) + cop::text(report, 100);
  all += markdown(edition, cop::app::built_in_template("md"));
  all += html(edition, cop::app::built_in_template("html"), cop::app::report_style());
  edition.chart_prefix = "report";
  all += markdown(edition, cop::app::built_in_template("md"));
  for (const auto& chart : chart_files(edition)) all += chart.name + chart.text;
  return all;
}

struct Planted {
  cop::Project project = cop::test::read_from_text(planted_project()).project;
  cop::Facts facts{project, today};
  cop::Diagnostics findings = check_project(facts);

  [[nodiscard]] std::string report(const cop::ReportKind& kind, cop::Audience audience) const {
    const std::string subject = kind.subject == cop::ReportSubject::member ? "gp02"
                                : kind.subject == cop::ReportSubject::log  ? "2026-02-12-quokka"
                                                                           : "";
    return all_of(make_report(kind, {facts, findings, subject, audience}));
  }
};

bool holds(const std::string& text, std::string_view word) {
  return text.find(word) != std::string::npos;
}

}  // namespace

TEST_CASE("the planted project loads whole, so that every plant could come through") {
  const auto loaded = cop::test::read_from_text(planted_project());
  for (const auto& finding : loaded.diagnostics) CHECK(finding.message == "");
  CHECK(loaded.project.unread.empty());
}

TEST_CASE("no report of any kind shows the number of a patient") {
  const Planted planted_in;
  for (const cop::ReportKind* kind : cop::all_report_kinds()) {
    for (const auto audience : {cop::Audience::shared, cop::Audience::the_group}) {
      CAPTURE(kind->name);
      const std::string text = planted_in.report(*kind, audience);
      CHECK_FALSE(holds(text, "2123"));
      CHECK_FALSE(holds(text, "45670"));
      CHECK(holds(text, "21•• ••••• 1"));
    }
  }
}

TEST_CASE("no shared report of any kind shows a small count or what gives it away") {
  const Planted planted_in;
  for (const cop::ReportKind* kind : cop::all_report_kinds()) {
    CAPTURE(kind->name);
    const std::string text = planted_in.report(*kind, cop::Audience::shared);
    CHECK_FALSE(holds(text, "4,177"));
    CHECK_FALSE(holds(text, "4177"));
    CHECK_FALSE(holds(text, "0.07"));
  }
  CHECK(holds(planted_in.report(*cop::find_report_kind("project"), cop::Audience::the_group),
              "4,177"));
}

TEST_CASE("a member's own figure is in no report but that member's") {
  const Planted planted_in;
  for (const cop::ReportKind* kind : cop::all_report_kinds()) {
    CAPTURE(kind->name);
    const std::string text = planted_in.report(*kind, cop::Audience::shared);
    CHECK_FALSE(holds(text, "61.37"));
    CHECK_FALSE(holds(text, "71.37"));
  }
  const cop::Report own = make_report(*cop::find_report_kind("member"),
                                      {planted_in.facts, planted_in.findings, "gp01"});
  CHECK(holds(all_of(own), "71.37"));
}

TEST_CASE("only minutes and status call members and practices by their codes") {
  const Planted planted_in;
  for (const cop::ReportKind* kind : cop::all_report_kinds()) {
    CAPTURE(kind->name);
    const std::string text = planted_in.report(*kind, cop::Audience::shared);
    CHECK_FALSE(holds(text, "Perpetua"));
    CHECK_FALSE(holds(text, "Quokka Lane"));
    if (kind->is_for_the_group) continue;
    CHECK_FALSE(holds(text, "gp01"));
    CHECK_FALSE(holds(text, "quokka"));
  }
}

TEST_CASE("a report says at its end how much is not shown, and why") {
  const Planted planted_in;
  const auto last =
      make_report(*cop::find_report_kind("measures"), {planted_in.facts, planted_in.findings})
          .sections.back();
  CHECK(last.title == "What is not shown");
  const auto& items = std::get<cop::List>(last.blocks.front()).items;
  REQUIRE(items.size() == 3);
  CHECK(holds(items[0], "rest on fewer than 5 people"));
  CHECK(items[1] == "Members are not named, and practices are called by letters.");
  CHECK(holds(items[2], "masked with •"));
}

TEST_CASE("no report for others tells how many came to a meeting where they were few") {
  const cop::Project project = cop::test::project_from_text(
      {{"members.yaml",
        "members: [{id: gp01, role: core}, {id: gp02, role: core}, {id: gp03, role: core}]\n"},
       log_file("2026-02-12", "attended: [gp01, gp02]\napologies: [gp03]\nminutes: 60\n"),
       log_file("2026-03-12", "attended: [gp01]\nguests: 6\n")});
  const cop::Facts facts(project, today);
  const cop::Diagnostics none;
  const auto rows_of = [&](std::string_view kind, std::string_view title, cop::Audience audience) {
    const cop::Report report =
        make_report(*cop::find_report_kind(kind), {facts, none, {}, audience});
    for (const cop::Section& section : report.sections) {
      for (const cop::Block& block : section.blocks) {
        const auto* table = std::get_if<cop::Table>(&block);
        if (table != nullptr && table->columns.front().title == title) return table->rows;
      }
    }
    return std::vector<std::vector<std::string>>{};
  };
  using Row = std::vector<std::string>;
  const auto shared = rows_of("project", "Meeting", cop::Audience::shared);
  REQUIRE(shared.size() == 2);
  CHECK(shared[0] == Row{"2026-02-12", "not shown", "not shown", "60"});
  CHECK(shared[1] == Row{"2026-03-12", "not shown", "0", ""});
  CHECK(rows_of("project", "Meeting", cop::Audience::the_group)[0] ==
        Row{"2026-02-12", "2", "1", "60"});
  const auto held = rows_of("cycles", "Day", cop::Audience::shared);
  REQUIRE(held.size() == 2);
  CHECK(held[0][2] == "not shown");
  CHECK(held[1][2] == "7");
}
