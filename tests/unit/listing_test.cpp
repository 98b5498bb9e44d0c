#include "cop/report/listing.hpp"

#include <string>

#include <doctest/doctest.h>

#include "cop/report/action_listing.hpp"
#include "cop/report/render/text.hpp"
#include "support/full_project.hpp"
#include "support/project_from_text.hpp"

using cop::test::log_file;
using cop::test::project_from_text;

namespace {

const cop::Date today = *cop::Date::parse("2026-04-01");

cop::Project with_actions() {
  return project_from_text(
      {log_file("2026-01-12-a",
                "actions:\n"
                "  - {id: late, what: Late one, owner: gp02, due: 2026-03-20}\n"
                "  - {id: never, what: Without a day}\n"
                "  - {id: over, what: Done one, owner: gp02}\n"),
       log_file("2026-02-12-b",
                "actions: [{id: soon, what: Next one, owner: gp01, due: 2026-04-05}]\n"
                "updates:\n"
                "  - {action: 2026-01-12-a/over, status: done}\n")});
}

std::string order_of(const std::vector<const cop::ActionState*>& actions) {
  std::string text;
  for (const auto* state : actions) {
    text += (text.empty() ? "" : " ") + state->action->id.value.text;
  }
  return text;
}

}  // namespace

TEST_CASE("open actions come first and the earliest due ahead of those without a day") {
  const cop::Project project = with_actions();
  const cop::Facts facts(project, today);
  CHECK(order_of(cop::sorted_actions(facts)) == "late soon never over");
}

TEST_CASE("an action is late from the day after it was due, and no longer once it is closed") {
  const cop::Project project = with_actions();
  const cop::Facts facts(project, today);
  CHECK(days_late(facts.actions[0], today) == 12);
  CHECK(days_late(facts.actions[0], *cop::Date::parse("2026-03-20")) == 0);
  CHECK(days_late(facts.actions[1], today) == 0);
  CHECK(days_late(facts.actions[2], today) == 0);
}

TEST_CASE("actions stand under their owners, the one with the most urgent first") {
  const cop::Project project = with_actions();
  const cop::Facts facts(project, today);
  auto open = cop::sorted_actions(facts);
  open.pop_back();
  CHECK(cop::text(actions_by_owner(facts, open), 80) ==
        "Open actions: 3, 1 late\n"
        "\n"
        "gp02\n"
        "  Action  What      Due                       Agreed\n"
        "  ------  --------  ------------------------  -----------\n"
        "  late    Late one  2026-03-20, 12 days late  79 days ago\n"
        "\n"
        "gp01\n"
        "  Action  What      Due         Agreed\n"
        "  ------  --------  ----------  -----------\n"
        "  soon    Next one  2026-04-05  48 days ago\n"
        "\n"
        "Nobody yet\n"
        "  Action  What           Agreed\n"
        "  ------  -------------  -----------\n"
        "  never   Without a day  79 days ago\n");
}

TEST_CASE("each list has as many cells in every row as columns, and says what to do when empty") {
  const cop::Project full = project_from_text(cop::test::full_project());
  const cop::Facts facts(full, today);
  for (const cop::ListKind* kind : cop::all_lists()) {
    const cop::Listing listing = kind->build(facts);
    CAPTURE(kind->name);
    // Its only log was written up later.
    CHECK(listing.rows.empty() == (kind->name == "meetings"));
    CHECK_FALSE(kind->when_empty.empty());
    for (const cop::ListRow& row : listing.rows) {
      CHECK(row.cells.size() == listing.columns.size());
      CHECK(row.where.line > 0);
    }
  }
}

TEST_CASE("identifiers in a list are masked, but members may be known by name") {
  const cop::Project project = project_from_text(
      {{"members.yaml", "members: [{id: gp01, name: Dr Ann Lee, role: core}]\n"},
       log_file("2026-01-12-a", "actions: [{id: a, what: Call Mrs Jones 2123 45670 1}]\n")});
  const cop::Facts facts(project, today);
  for (const cop::ListKind* kind : cop::all_lists()) {
    const std::string shown = cop::text(list_report(*kind, facts), 80);
    if (kind->name == "members") CHECK(shown.find("Dr Ann Lee") != std::string::npos);
    if (kind->name == "actions") {
      CHECK(shown.find("Jones") == std::string::npos);
      CHECK(shown.find("21•• ••••• 1") != std::string::npos);
    }
  }
}
