#include "cop/model/project.hpp"

#include <string>

#include <doctest/doctest.h>

#include "support/project_from_text.hpp"

using cop::test::log_file;
using cop::test::project_from_text;

namespace {

/// The ids of the logs that a reference may stand for.
std::string logs_of(const cop::Project& project, std::string_view reference) {
  std::string ids;
  for (const auto* log : project.find_logs(reference)) ids += log->id.value.text + " ";
  return ids;
}

}  // namespace

TEST_CASE("a log is found by its id or by the front of it") {
  const cop::Project project = project_from_text(
      {log_file("2026-02-12", ""), log_file("2026-02-12-b", ""), log_file("2026-03-12-c", "")});
  CHECK(logs_of(project, "2026-03") == "2026-03-12-c ");
  CHECK(logs_of(project, "2026-02") == "2026-02-12 2026-02-12-b ");
  CHECK(logs_of(project, "2026-02-12") == "2026-02-12 ");
  CHECK(logs_of(project, "2026-02-12-b") == "2026-02-12-b ");
  CHECK(logs_of(project, "2025").empty());
  CHECK(logs_of(project, "2026-03-12-cc").empty());
}

TEST_CASE("the look-ups follow when logs are added") {
  cop::Project project = project_from_text({log_file("2026-02-12-a", "")});
  cop::CycleLog earlier;
  earlier.id.value.text = "2026-01-12-z";
  earlier.date = cop::Located(cop::Date::parse("2026-01-12").value());
  project.logs.push_back(earlier);
  project.sort_logs();
  CHECK(project.logs.front().id.value.text == "2026-01-12-z");
  CHECK(logs_of(project, "2026-01-12") == "2026-01-12-z ");
  CHECK(logs_of(project, "2026-02-12") == "2026-02-12-a ");
}

TEST_CASE("members, practices, measures and selections are found by id") {
  const cop::Project project = project_from_text(
      {{"members.yaml", "practices: [{id: north}]\nmembers: [{id: gp01, role: core}]\n"},
       {"measures.yaml", "measures: [{id: days, name: D, family: process, data: value}]\n"},
       {"question.yaml", "selections: [{id: first, decides: measure, method: vote}]\n"}});
  CHECK(project.find_member(cop::Id<cop::Member>("gp01")) == &project.membership.members[0]);
  CHECK(project.find_practice(cop::Id<cop::Practice>("north")) == &project.membership.practices[0]);
  CHECK(project.find_measure(cop::Id<cop::Measure>("days")) == &project.measures.measures[0]);
  CHECK(project.find_selection(cop::Id<cop::Selection>("first")) ==
        &project.question.selections[0]);
  CHECK(project.find_member(cop::Id<cop::Member>("gp02")) == nullptr);
  CHECK(project.find_measure(cop::Id<cop::Measure>("")) == nullptr);
}
