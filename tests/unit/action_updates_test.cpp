#include <string>

#include <doctest/doctest.h>

#include "cop/action/updates.hpp"
#include "cop/session.hpp"
#include "support/project_from_text.hpp"

using cop::app::News;
using cop::test::log_file;
using cop::test::project_from_text;

namespace {

const cop::Date today = *cop::Date::parse("2026-04-01");

cop::Project with_actions() {
  return project_from_text(
      {log_file("2026-01-12-a", "actions: [{id: ask, what: Ask}, {id: over, what: Done one}]\n"),
       log_file("2026-02-12-b",
                "actions: [{id: ask, what: Ask again}]\n"
                "updates: [{action: 2026-01-12-a/over, status: done}]\n")});
}

std::string complaint(const cop::Facts& facts, const std::vector<std::string>& typed) {
  try {
    (void)cop::app::open_actions_called(typed, facts);
  } catch (const cop::app::UsageError& error) {
    return error.what();
  }
  return {};
}

}  // namespace

TEST_CASE("an action that is named twice is closed once") {
  const cop::Project project = with_actions();
  const cop::Facts facts(project, today);
  const auto actions = cop::app::open_actions_called(
      {"2026-01-12/ask", "2026-01-12-a/ask", "2026-02-12/ask"}, facts);
  REQUIRE(actions.size() == 2);
  CHECK(actions[0]->reference() == "2026-01-12-a/ask");
  CHECK(actions[1]->reference() == "2026-02-12-b/ask");
}

TEST_CASE("all that is wrong with several references is said at once") {
  const cop::Project project = with_actions();
  const cop::Facts facts(project, today);
  CHECK(complaint(facts, {"ask", "over", "elephant"}) ==
        "\"ask\" names more than one open action\n"
        "\"over\" is done already\n"
        "\"elephant\" names no action\n"
        "open are:\n"
        "  2026-01-12/ask\n"
        "  2026-02-12/ask");
}

TEST_CASE("the news of several actions make one log without a meeting") {
  const cop::Project project = with_actions();
  const cop::Facts facts(project, today);
  const auto actions = cop::app::open_actions_called({"2026-01-12/ask", "2026-02-12/ask"}, facts);
  const cop::CycleLog log =
      cop::app::log_of_news(actions, {cop::ActionStatus::dropped, {}, "no longer needed"}, today);
  CHECK(log.kind->value == cop::MeetingKind::catch_up);
  CHECK(log.mode->value == cop::Mode::none);
  REQUIRE(log.updates.size() == 2);
  CHECK(log.updates[1].action->value == "2026-02-12-b/ask");
  CHECK(log.updates[1].note->value == "no longer needed");
}

TEST_CASE("an action cannot be moved into the past") {
  const cop::Project project = with_actions();
  const cop::Facts facts(project, today);
  const News news{cop::ActionStatus::open, today.plus_days(-1), {}};
  CHECK_THROWS_AS((void)cop::app::log_of_news({&facts.actions[0]}, news, today),
                  cop::app::UsageError);
}
