#include <doctest/doctest.h>

#include "support/interview.hpp"
#include "support/project_from_text.hpp"

namespace {

using cop::test::ask_only;
using cop::test::interview;
using cop::test::Interviewed;

bool says(const Interviewed& told, const std::string& words) { return told.says(words); }

std::string day_of(const Interviewed& told) { return told.answers.log.date->value.iso(); }

}  // namespace

TEST_CASE("the frame of a meeting is proposed as it was last time") {
  const Interviewed told = ask_only("meeting", {""});
  CHECK(says(told, "[today video 60 gp01]"));
  CHECK(day_of(told) == "2026-03-05");
  CHECK(told.told() == "recorded_by: gp01\nmode: video\nminutes: 60\n");
}

TEST_CASE("of the frame only what differs need be typed, in any order") {
  const Interviewed told = ask_only("meeting", {"45 phone -2d"});
  CHECK(day_of(told) == "2026-03-03");
  CHECK(told.told() == "recorded_by: gp01\nmode: phone\nminutes: 45\n");
  CHECK(ask_only("meeting", {"90 minutes, in person, nurse01"}).told() ==
        "recorded_by: nurse01\nmode: in-person\nminutes: 90\n");
}

TEST_CASE("a day of which it is unclear what is the month is asked again") {
  const Interviewed told = ask_only("meeting", {"02/03/2026", "2026-03-02"});
  CHECK(says(told, "the order of day and month differs"));
  CHECK(day_of(told) == "2026-03-02");
}

TEST_CASE("a word that is no part of a frame is asked again with what could be meant") {
  CHECK(
      says(ask_only("meeting", {"zoom", ""}),
           "\"zoom\" is no day (2026-03-05, yesterday, -3d), no number of minutes, no member, and "
           "no way to meet (in-person, video, phone, hybrid, online, none)"));
}

TEST_CASE("a meeting before the project started is pointed at, and taken") {
  const Interviewed told = ask_only("meeting", {"2025-12-01"});
  CHECK(says(told, "  note: this meeting was before the project began on 2026-01-05"));
  CHECK(day_of(told) == "2025-12-01");
}

TEST_CASE("whoever did not come has sent apologies") {
  const Interviewed told = ask_only("attendance", {"1 nurse01 man"});
  CHECK(told.told() == "attended: [gp01, nurse01, manager01]\napologies: [gp02, gp03, nurse02]\n");
}

TEST_CASE("those who came last time are proposed") {
  const Interviewed told = ask_only("attendance", {""});
  CHECK(says(told, "Who came? [gp01 gp02 gp03 nurse01 manager01]"));
  CHECK(told.told() == "attended: [gp01, gp02, gp03, nurse01, manager01]\napologies: [nurse02]\n");
}

TEST_CASE("a dot leaves it open who came") {
  CHECK(ask_only("attendance", {"."}).told() == "skipped: [attended]\n");
}

TEST_CASE("an unknown code is asked again with the nearest, and how to write somebody new") {
  CHECK(
      says(ask_only("attendance", {"gp9", "all"}),
           "\"gp9\" is not in members.yaml: did you mean \"gp01\"?; somebody new is written +gp9"));
}

TEST_CASE("who joins and who leaves becomes an edit of the members, and fits the log at once") {
  const Interviewed told =
      interview(cop::test::recall_letters(), "2026-03-05",
                {"all +gp07 -nurse02", "dale", "moved", "Call gp07 in; gp07; 2026-03-20", ""},
                {"attendance", "new_actions"});
  CHECK(told.told() ==
        "attended: [gp01, gp02, gp03, nurse01, manager01, gp07]\n"
        "actions:\n  - id: call-gp07-in\n    what: Call gp07 in\n    owner: gp07\n"
        "    due: 2026-03-20\n"
        "members.yaml: gp07 joins\n"
        "cop member add gp07 --practice dale --role active --joined 2026-03-05\n"
        "members.yaml: nurse02 leaves\n"
        "cop member leave nurse02 --reason moved --on 2026-03-05\n");
}

TEST_CASE("who leaves on the day of a meeting may come to it, and who joins later too") {
  cop::Project project = cop::test::recall_letters();
  const auto day = [](const char* text) { return cop::Located(*cop::Date::parse(text)); };
  project.membership.members[1].left = day("2026-03-05");
  project.membership.members[2].left = day("2026-03-04");
  project.membership.members[3].joined = day("2026-03-06");
  CHECK(ask_only("attendance", {"all"}, project).told() ==
        "attended: [gp01, gp02, nurse01, nurse02, manager01]\n");
}

TEST_CASE("somebody who is a member already does not join again") {
  CHECK(says(ask_only("attendance", {"+gp02", "all"}),
             "gp02 is a member already: write it without +"));
}

TEST_CASE("help on who came has an example from this group") {
  CHECK(says(ask_only("attendance", {"?", "all"}), "-manager01 has left for good"));
}

TEST_CASE("when nobody met, nobody is asked who came") {
  const Interviewed told =
      interview(cop::test::recall_letters(), "2026-03-05", {"none"}, {"meeting", "attendance"});
  CHECK(told.is_complete);
  CHECK(told.told() == "recorded_by: gp01\nmode: none\nminutes: 60\n");
}

TEST_CASE("the next meeting is proposed by the rhythm of the group") {
  const Interviewed told = ask_only("closing", {"We met", ""});
  CHECK(says(told, "When do you meet next? [2026-04-02]"));
  CHECK(told.told() == "summary: We met\nnext_meeting: 2026-04-02\n");
  CHECK(ask_only("closing", {"", "."}).told() == "skipped: [summary, next_meeting]\n");
}
