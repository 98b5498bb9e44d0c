// What `cop record` sees of a project before all of it is read.

#include <doctest/doctest.h>

#include "cop/load/read_project.hpp"
#include "support/temporary_folder.hpp"

using cop::test::TemporaryFolder;

TEST_CASE("a glance at a project reads its newest logs and all other files") {
  const TemporaryFolder folder{{"cop.yaml", "cop: 1\n"},
                               {"members.yaml", "members: [{id: gp01, role: core}]\n"},
                               {"cycles/2026-01-01-aaaaaaaa.yaml", "date: 2026-01-01\n"},
                               {"cycles/2026-02-01-aaaaaaaa.yaml", "date: 2026-02-01\n"},
                               {"cycles/2026-03-01-aaaaaaaa.yaml", "date: 2026-03-01\n"}};
  const cop::Project glance = cop::glance_at_project(folder.path(), 2).project;
  REQUIRE(glance.logs.size() == 2);
  CHECK(glance.logs.front().date->value.iso() == "2026-02-01");
  CHECK(glance.membership.members.size() == 1);
}
