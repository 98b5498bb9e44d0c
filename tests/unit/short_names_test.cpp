#include "cop/model/short_names.hpp"

#include <string>

#include <doctest/doctest.h>

#include "cop/model/project.hpp"
#include "support/project_from_text.hpp"

using cop::test::log_file;
using cop::test::project_from_text;

namespace {

cop::Project three_logs() {
  return project_from_text(
      {log_file("2026-01-12-first-aaaaaaaa",
                "actions: [{id: ask, what: Ask}, {id: write, what: Write}]\n"),
       log_file("2026-02-12-first-bbbbbbbb", "actions: [{id: ask, what: Ask again}]\n"),
       log_file("2026-02-12-second-cccccccc", "actions: [{id: read, what: Read}]\n")});
}

std::string called(const cop::Project& project, std::string_view typed) {
  const auto actions = cop::actions_of(project);
  std::string found;
  for (const auto* action : cop::actions_called(actions, typed)) {
    found += (found.empty() ? "" : " ") + action->reference();
  }
  return found;
}

}  // namespace

TEST_CASE("a log is called by its day, or by as much of its id as no other begins with") {
  const cop::Project project = three_logs();
  CHECK(short_name(project, project.logs[0]) == "2026-01-12");
  CHECK(short_name(project, project.logs[1]) == "2026-02-12-first");
  CHECK(short_name(project, project.logs[2]) == "2026-02-12-second");
}

TEST_CASE("the id of one log that begins another one's is still told apart") {
  const cop::Project project =
      project_from_text({log_file("2026-01-12", ""), log_file("2026-01-12-more", "")});
  CHECK(short_name(project, project.logs[0]) == "2026-01-12");
  CHECK(short_name(project, project.logs[1]) == "2026-01-12-more");
}

TEST_CASE("an action is called by its id where no other action has it") {
  const cop::Project project = three_logs();
  const auto actions = cop::actions_of(project);
  CHECK(short_name(project, actions, actions[0]) == "2026-01-12/ask");
  CHECK(short_name(project, actions, actions[1]) == "write");
  CHECK(short_name(project, actions, actions[2]) == "2026-02-12-first/ask");
}

TEST_CASE("an action is found by every short form, and by several where they are not clear") {
  const cop::Project project = three_logs();
  CHECK(called(project, "write") == "2026-01-12-first-aaaaaaaa/write");
  CHECK(called(project, "2026-01/ask") == "2026-01-12-first-aaaaaaaa/ask");
  CHECK(called(project, "ask") == "2026-01-12-first-aaaaaaaa/ask 2026-02-12-first-bbbbbbbb/ask");
  CHECK(called(project, "2026-02-12-first-bbbbbbbb/ask") == "2026-02-12-first-bbbbbbbb/ask");
  CHECK(called(project, "nobody").empty());
  CHECK(called(project, "").empty());
}

TEST_CASE("every short name means the one thing that it was made from") {
  const cop::Project project = three_logs();
  const auto actions = cop::actions_of(project);
  for (const auto& action : actions) {
    CHECK(called(project, short_name(project, actions, action)) == action.reference());
  }
  for (const auto& log : project.logs) {
    const auto found = project.find_logs(short_name(project, log));
    REQUIRE(found.size() == 1);
    CHECK(found.front() == &log);
  }
}
