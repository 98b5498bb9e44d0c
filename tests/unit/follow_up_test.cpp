#include "cop/record/follow_up.hpp"

#include <doctest/doctest.h>

#include "cop/io/file.hpp"
#include "cop/session.hpp"
#include "support/string_streams.hpp"
#include "support/temporary_folder.hpp"

namespace {

using cop::app::FollowUp;

cop::Member member(const std::string& code) {
  cop::Member one;
  one.id.value.text = code;
  one.role = cop::Located(cop::Role::active);
  return one;
}

/// Offers that gp07 joins and gp02 leaves; what was said, and members.yaml afterwards.
struct Offered {
  std::string said, members;
};

Offered offered(const std::vector<std::string>& typed,
                const std::string& members = "members:\n  - id: gp02\n    role: core\n") {
  const cop::test::TemporaryFolder folder(std::vector<cop::test::TextFile>{
      {"cop.yaml", "cop: 1\nid: late\ntitle: Late\nstarted: 2026-01-05\nphase: establish\n"},
      {"members.yaml", members}});
  cop::test::SmallWorld world;
  world.in.answers.assign(typed.begin(), typed.end());
  world.env.terminals = {true, true, true};
  world.variables["XDG_STATE_HOME"] = folder.path() + "/state";
  cop::app::Session session(world.env, {});
  FollowUp follow_up;
  follow_up.answers.push_back(cop::app::joining(member("gp07")));
  follow_up.answers.push_back(cop::app::leaving(
      cop::Id<cop::Member>("gp02"), *cop::Date::parse("2026-03-05"), cop::LeftReason::time));
  offer(follow_up, folder.path(), session);
  return {world.err.text, cop::read_file(folder.path() + "/members.yaml").bytes};
}

}  // namespace

TEST_CASE("edits of shared files are offered one by one") {
  const Offered both = offered({"y", ""});
  CHECK(both.members ==
        "members:\n  - id: gp02\n    role: core\n    left: 2026-03-05\n    left_reason: time\n"
        "  - id: gp07\n    role: active\n");
  CHECK(both.said.find("Not written") == std::string::npos);
}

TEST_CASE("for an edit that is refused the exact command is shown") {
  const Offered one = offered({"n", "y"});
  CHECK(one.members ==
        "members:\n  - id: gp02\n    role: core\n    left: 2026-03-05\n    left_reason: time\n");
  CHECK(one.said.find("Not written. Whenever you like, this does it:\n"
                      "  cop member add gp07 --role active\n") != std::string::npos);
}

TEST_CASE("when the input ends, the commands for all edits that are left are shown") {
  const Offered none = offered({});
  CHECK(none.members == "members:\n  - id: gp02\n    role: core\n");
  CHECK(none.said.find("  cop member leave gp02 --reason time --on 2026-03-05\n") !=
        std::string::npos);
}

TEST_CASE("for an edit that cannot be made the exact command is shown") {
  const Offered broken = offered({"y", "y"}, "members: [\n");
  CHECK(broken.said.find("  cop member add gp07 --role active\n") != std::string::npos);
}

TEST_CASE("the answers make the project what it will be") {
  cop::Project project;
  project.membership.members.push_back(member("gp02"));
  FollowUp follow_up;
  follow_up.answers.push_back(cop::app::joining(member("gp07")));
  follow_up.answers.push_back(cop::app::leaving(
      cop::Id<cop::Member>("gp02"), *cop::Date::parse("2026-03-05"), cop::LeftReason::time));
  follow_up.answers.push_back(
      cop::app::taking_role(member("gp07"), cop::Role::core, *cop::Date::parse("2026-03-05")));
  const cop::Project then = follow_up.applied_to(project);
  CHECK(then.membership.members[0].left_reason->value == cop::LeftReason::time);
  CHECK(then.membership.members[1].role->value == cop::Role::core);
}
