// What the minutes of a meeting tell: all that its log says, and nothing that came later.

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "cop/report/make_report.hpp"
#include "cop/report/report_texts.hpp"
#include "support/project_from_text.hpp"

using cop::test::log_file;

namespace {

std::string minutes_of(const cop::Project& project, const std::string& log) {
  const cop::Facts facts(project, *cop::Date::parse("2026-04-01"));
  const cop::Diagnostics none;
  cop::Report report = make_report(*cop::find_report_kind("minutes"), {facts, none, log});
  std::string all;
  change_texts(report, [&](std::string& text) { all += text + "\n"; });
  return all;
}

bool holds(const std::string& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("minutes of an earlier meeting tell nothing that came later") {
  const cop::Project project = cop::test::project_from_text(
      {{"measures.yaml",
        "measures: [{id: sent, name: Letters sent, family: process, data: proportion}]\n"},
       log_file("2026-01-14",
                "cycles: [{id: 1, plan: {change: one list, prediction: {text: more letters}}}]\n"
                "actions: [{id: list, what: make the list, due: 2026-02-01}]\n"),
       log_file("2026-02-11",
                "updates: [{action: 2026-01-14/list, status: open, due: 2026-03-03}]\n"
                "cycles: [{id: 1, study: {compared: met, learned: it works}}]\n"
                "observations: [{measure: sent, period: 2026-01, cycle: 1, value: 83}]\n"),
       log_file("2026-03-11", "updates: [{action: 2026-01-14/list, status: done}]\n")});
  const std::string first = minutes_of(project, "2026-01-14");
  CHECK(holds(first, "one list"));
  CHECK(holds(first, "no figure names this cycle"));
  CHECK_FALSE(holds(first, "83"));
  CHECK_FALSE(holds(first, "as predicted"));
  const std::string second = minutes_of(project, "2026-02-11");
  CHECK(holds(second, "83"));
  CHECK(holds(second, "Carried over\nWhat\nWho\nDue\nmake the list"));
  CHECK(holds(second, "2026-03-03"));
  CHECK_FALSE(holds(minutes_of(project, "2026-03-11"), "Carried over"));
}

TEST_CASE("minutes tell tasks, events, findings, feedback and who took part") {
  const cop::Project project = cop::test::project_from_text(
      {{"members.yaml", "members: [{id: gp01, role: core}, {id: gp02, role: core}]\n"},
       {"measures.yaml",
        "measures: [{id: sent, name: Letters sent, family: process, data: proportion}]\n"},
       log_file("2026-01-14",
                "cycles: [{id: 1, plan: {change: one list, tasks: [{what: print it, who: gp02}]},\n"
                "  do: {modifications: two lists}}]\n"
                "events: [{date: 2026-01-05, text: the server was down}]\n"
                "findings: [{text: letters wait for a signature, source: interviews}]\n"
                "feedback: [{member: gp01, measure: sent}, {member: gp02, measure: sent}]\n"
                "flow: [{of: people, stage: recruited, n: 15}]\n")});
  const std::string text = minutes_of(project, "2026-01-14");
  for (const char* said : {"print it (gp02)", "two lists", "2026-01-05: the server was down",
                           "letters wait for a signature [interviews]",
                           "2 members were shown their own figures.", "15 recruited"}) {
    CHECK_MESSAGE(holds(text, said), said << " is not in:\n" << text);
  }
}
