#include "cop/report/page.hpp"

#include <string>

#include <doctest/doctest.h>

#include "cop/report/render/text.hpp"
#include "support/described.hpp"
#include "support/full_project.hpp"
#include "support/project_from_text.hpp"

using cop::test::log_file;
using cop::test::project_from_text;

namespace {

const cop::Date today = *cop::Date::parse("2026-04-01");

cop::Project small() {
  return project_from_text(
      {{"members.yaml", "members: [{id: gp01, role: core}, {id: gp02, role: core}]\n"},
       {"measures.yaml", "measures: [{id: gp01, name: A, family: outcome, data: value}]\n"},
       log_file("2026-02-12-first", "cycles: [{id: 2, plan: {change: Try it}}]\n"),
       log_file("2026-02-12-second", "")});
}

std::string told(const std::vector<cop::Named>& things) {
  std::string text;
  for (const cop::Named& thing : things) {
    text += (text.empty() ? "" : ", ") + std::string(thing.kind->name) + " " + thing.id;
  }
  return text;
}

}  // namespace

TEST_CASE("a word names what has it as an id, whatever it is, and a log by its beginning") {
  const cop::Project project = small();
  const cop::Facts facts(project, today);
  CHECK(told(named(facts, "2", nullptr)) == "cycle 2");
  CHECK(told(named(facts, "gp02", nullptr)) == "member gp02");
  CHECK(told(named(facts, "gp01", nullptr)) == "member gp01, measure gp01");
  CHECK(told(named(facts, "2026-02-12", nullptr)) == "log 2026-02-12-first, log 2026-02-12-second");
  CHECK(named(facts, "gp09", nullptr).empty());
}

TEST_CASE("what is like an unknown word holds it, or is a slip away") {
  const cop::Project project = small();
  const cop::Facts facts(project, today);
  CHECK(told(most_like(facts, "second", nullptr)) == "log 2026-02-12-second");
  CHECK(told(most_like(facts, "pg02", nullptr)) == "member gp02");
  CHECK(most_like(facts, "elephant", nullptr).empty());
}

TEST_CASE("there is a page for everything in a project that uses every key") {
  const cop::Project project = project_from_text(cop::test::full_project());
  const cop::Facts facts(project, today);
  for (const cop::PageKind* kind : cop::all_pages()) {
    CAPTURE(kind->name);
    const auto ids = kind->ids(facts);
    CHECK_FALSE(ids.empty());
    for (const std::string& id : ids) {
      const std::string shown = cop::text(page_of({kind, id}, facts), 80);
      CHECK(shown.find("yaml") != std::string::npos);
    }
  }
}

TEST_CASE("no text of a log is left out of its page") {
  const cop::Project project = project_from_text(cop::test::full_project());
  const cop::Facts facts(project, today);
  for (const cop::CycleLog& log : project.logs) {
    const cop::Named thing{cop::all_pages().front(), log.id.value.text};
    const std::string shown = cop::text(page_of(thing, facts), 4000);
    for (const cop::MeetingDecision& one : log.decisions) {
      CHECK(shown.find(one.text->value) != std::string::npos);
    }
    for (const cop::CycleEntry& one : log.cycles) {
      CHECK(shown.find(one.plan.change->value) != std::string::npos);
      CHECK(shown.find(one.study.learned->value) != std::string::npos);
    }
  }
}
