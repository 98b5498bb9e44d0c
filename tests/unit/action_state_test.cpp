#include "cop/model/action_state.hpp"

#include <string>

#include <doctest/doctest.h>

#include "cop/model/project.hpp"
#include "support/project_from_text.hpp"

using cop::ActionStatus;
using cop::test::log_file;
using cop::test::project_from_text;

namespace {

const auto january = log_file("2026-01-12-first",
                              "actions:\n"
                              "  - {id: a1, what: Ask the town, due: 2026-02-01}\n"
                              "  - {id: a2, what: Write a template}\n");

std::string iso(const std::optional<cop::Date>& date) { return date ? date->iso() : "none"; }

}  // namespace

TEST_CASE("an action is open until a later log says otherwise") {
  const cop::Project project = project_from_text(
      {january,
       log_file("2026-02-12", "updates: [{action: 2026-01-12-first/a1, status: done}]\n")});
  const auto actions = cop::actions_of(project);
  REQUIRE(actions.size() == 2);
  CHECK(actions[0].reference() == "2026-01-12-first/a1");
  CHECK(actions[0].status == ActionStatus::done);
  CHECK(iso(actions[0].due) == "2026-02-01");
  CHECK(actions[1].is_open());
  CHECK(iso(actions[1].due) == "none");
}

TEST_CASE("the last word about an action stands") {
  const cop::Project project = project_from_text(
      {january, log_file("2026-02-12", "updates: [{action: 2026-01-12-first/a1, status: done}]\n"),
       log_file("2026-03-12", "updates: [{action: 2026-01-12-first/a1, status: open}]\n")});
  CHECK(cop::actions_of(project).at(0).is_open());
}

TEST_CASE("a date that is moved is counted, and one that is set or repeated is not") {
  const cop::Project project = project_from_text(
      {january,
       log_file("2026-02-12",
                "updates:\n"
                "  - {action: 2026-01-12-first/a1, status: open, due: 2026-03-01}\n"
                "  - {action: 2026-01-12-first/a2, status: open, due: 2026-03-01}\n"),
       log_file("2026-03-12",
                "updates:\n"
                "  - {action: 2026-01-12-first/a1, status: open, due: 2026-03-01}\n"
                "  - {action: 2026-01-12-first/a1, status: open, due: 2026-04-01}\n")});
  const auto actions = cop::actions_of(project);
  CHECK(actions.at(0).moved == 2);
  CHECK(iso(actions.at(0).due) == "2026-04-01");
  CHECK(actions.at(1).moved == 0);
  CHECK(iso(actions.at(1).due) == "2026-03-01");
}

TEST_CASE("a log may be named by the front of its id while only one log fits") {
  const cop::Project clear = project_from_text({january, log_file("2026-02-12-x", "")});
  CHECK(cop::find_action(clear, "2026-01-12/a1") == &clear.logs[0].actions[0]);
  CHECK(cop::find_action(clear, "2026-01/a2") == &clear.logs[0].actions[1]);
  const cop::Project unclear = project_from_text({january, log_file("2026-01-12-second", "")});
  CHECK(cop::find_action(unclear, "2026-01-12/a1") == nullptr);
  CHECK(cop::find_action(unclear, "2026-01-12-first/a1") == &unclear.logs[0].actions[0]);
}

TEST_CASE("an update that names no action changes nothing") {
  const cop::Project project =
      project_from_text({january, log_file("2026-02-12",
                                           "updates:\n"
                                           "  - {action: 2026-01-12-first/a9, status: done}\n"
                                           "  - {action: 2025-01-12/a1, status: done}\n"
                                           "  - {action: a1, status: done}\n")});
  for (const auto& action : cop::actions_of(project)) CHECK(action.is_open());
}

TEST_CASE("a reference to an action falls into log and id") {
  CHECK(cop::split_action_reference("2026-01-12-first/a1").log == "2026-01-12-first");
  CHECK(cop::split_action_reference("2026-01-12-first/a1").id == "a1");
  CHECK(cop::split_action_reference("a1").log == "a1");
  CHECK(cop::split_action_reference("a1").id.empty());
}
