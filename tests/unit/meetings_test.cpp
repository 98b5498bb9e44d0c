#include "cop/model/meetings.hpp"

#include <doctest/doctest.h>

#include "support/project_from_text.hpp"

using cop::test::log_file;

TEST_CASE("data that arrive and logs written up later are no meetings") {
  const cop::Project project = cop::test::project_from_text(
      {log_file("2026-01-12", ""), log_file("2026-02-12", "kind: data\n"),
       log_file("2026-03-12", "kind: workshop\n"), log_file("2026-04-12", "dated: write-up\n"),
       log_file("2026-05-12", "")});
  CHECK(meetings_after(project, project.logs[0]) == 2);
  CHECK(meetings_after(project, project.logs[2]) == 1);
  CHECK(meetings_after(project, project.logs[4]) == 0);
}

TEST_CASE("a meeting is overdue when half as much time again has gone by as the group meant") {
  const cop::Date last = *cop::Date::parse("2026-03-01");
  CHECK_FALSE(cop::is_meeting_overdue(last, 28, last.plus_days(42)));
  CHECK(cop::is_meeting_overdue(last, 28, last.plus_days(43)));
}

TEST_CASE("the next meeting is planned until its day has passed") {
  const cop::Project project = cop::test::project_from_text(
      {log_file("2026-01-12", "next_meeting: 2026-02-12\n"), log_file("2026-02-12", "")});
  const cop::Date day = *cop::Date::parse("2026-02-12");
  CHECK(cop::is_next_planned(project.logs[0], day));
  CHECK_FALSE(cop::is_next_planned(project.logs[0], day.plus_days(1)));
  CHECK_FALSE(cop::is_next_planned(project.logs[1], day));
}
