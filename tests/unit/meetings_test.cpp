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
