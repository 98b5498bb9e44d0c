#include "cop/model/attendance.hpp"

#include <doctest/doctest.h>

#include "cop/model/meetings.hpp"
#include "cop/model/member_days.hpp"
#include "cop/model/own_data.hpp"
#include "support/project_from_text.hpp"

using cop::test::log_file;
using cop::test::log_from_text;
using cop::test::project_from_text;

namespace {

cop::CycleLog meeting(const std::string& body) {
  return log_from_text("id: 2026-03-01\ndate: 2026-03-01\n" + body);
}

}  // namespace

TEST_CASE("guests count among the people at a meeting, and nobody noted is nobody counted") {
  CHECK(people_at(meeting("attended: [a, b]\nguests: 3\n")) == 5);
  CHECK(people_at(meeting("attended: [a]\nattended_counts: [{practice: p, n: 4}]\n")) == 4);
  CHECK(people_at(meeting("guests: 3\n")) == 0);
}

TEST_CASE("a member is one from the day of joining to the day of leaving") {
  const cop::Project project = project_from_text(
      {{"members.yaml",
        "members: [{id: a, role: core, joined: 2026-03-01, left: 2026-03-05}, {id: b, role: "
        "core}]\n"}});
  const auto is_one_on = [&](std::size_t place, const char* day) {
    return is_member_on(project.membership.members[place], *cop::Date::parse(day));
  };
  CHECK_FALSE(is_one_on(0, "2026-02-28"));
  CHECK(is_one_on(0, "2026-03-01"));
  CHECK(is_one_on(0, "2026-03-05"));
  CHECK_FALSE(is_one_on(0, "2026-03-06"));
  CHECK(is_one_on(1, "1999-01-01"));
}

TEST_CASE("members have not met where data arrived or somebody recorded alone") {
  CHECK(is_meeting(meeting("mode: video\n")));
  CHECK_FALSE(is_meeting(meeting("kind: data\n")));
  CHECK_FALSE(is_meeting(meeting("mode: none\n")));
  CHECK_FALSE(is_meeting(meeting("dated: write-up\n")));
}

TEST_CASE("the last meeting is the latest one at which members met") {
  const cop::Project project =
      project_from_text({log_file("2026-03-01", ""), log_file("2026-02-01", ""),
                         log_file("2026-04-01", "kind: data\n")});
  REQUIRE(last_meeting_of(project) != nullptr);
  CHECK(last_meeting_of(project)->id.value.text == "2026-03-01");
  CHECK(meetings_with_attendance(project).empty());
}

TEST_CASE("reference series and made up figures are not the group's own data") {
  const cop::Project project = project_from_text(
      {{"measures.yaml",
        "measures:\n  - {id: own, name: O, family: process, data: value}\n"
        "  - {id: ref, name: R, family: reference, data: value}\n"},
       log_file("2026-01-01", "observations: [{measure: ref, period: 2025-12, value: 1}]\n"),
       log_file(
           "2026-02-01",
           "observations: [{measure: own, period: 2026-01, value: 1, provenance: synthetic}]\n"),
       log_file("2026-03-01", "observations: [{measure: own, period: 2026-02, value: 1}]\n")});
  REQUIRE(first_log_with_data(project) != nullptr);
  CHECK(first_log_with_data(project)->id.value.text == "2026-03-01");
}
