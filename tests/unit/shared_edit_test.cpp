// Edits of shared files: seen before they are written, and never over somebody else's.

#include "cop/shared_edit.hpp"

#include <deque>
#include <string>

#include <doctest/doctest.h>

#include "cop/base/error.hpp"
#include "cop/edits/ethics.hpp"
#include "cop/edits/member.hpp"
#include "cop/edits/phase.hpp"
#include "cop/edits/question.hpp"
#include "cop/edits/selection.hpp"
#include "cop/session.hpp"
#include "support/string_streams.hpp"
#include "support/temporary_folder.hpp"

using namespace cop;
using namespace cop::app;
using cop::test::TemporaryFolder;

namespace {

constexpr const char* charter =
    "cop: 1\nid: group\ntitle: Group\nstarted: 2026-01-01\nphase: establish\n";

/// Makes edits in a folder and takes down what was said.
struct Trial {
  explicit Trial(const std::string& members)
      : folder{
            {"cop.yaml", charter}, {"members.yaml", members}, {"question.yaml", "problem: x\n"}} {
    world.variables["HOME"] = home.path();
  }

  ExitCode make(const std::vector<SharedEdit>& edits, EditChoices choices = {}) {
    Session session(world.env, {});
    return carry_out(edits, folder.path(), choices, session);
  }

  std::string error_of(const std::vector<SharedEdit>& edits) {
    try {
      (void)make(edits);
      return "";
    } catch (const Error& error) {
      return error.what();
    }
  }

  TemporaryFolder folder;
  TemporaryFolder home{};
  test::SmallWorld world;
};

SharedEdit new_member(const std::string& code) {
  Member member;
  member.id.value.text = code;
  member.role = Located(Role::core);
  return member_joins(member);
}

Member known_member() {
  Member member;
  member.id.value.text = "gp01";
  member.role = Located(Role::core);
  return member;
}

constexpr const char* one_member = "members:\n  - id: gp01  # calls\n    role: core\n";

}  // namespace

TEST_CASE("edits of one file become one write, and the changed lines are shown") {
  Trial trial(one_member);
  CHECK(trial.make({new_member("gp02"), new_member("gp03")}) == ExitCode::done);
  CHECK(trial.folder.read("members.yaml") ==
        std::string(one_member) + "  - id: gp02\n    role: core\n  - id: gp03\n    role: core\n");
  CHECK(trial.world.err.text ==
        "members.yaml: gp02 joins; gp03 joins\n"
        "     4 +   - id: gp02\n     5 +     role: core\n"
        "     6 +   - id: gp03\n     7 +     role: core\n"
        "wrote members.yaml: gp02 joins; gp03 joins\n");
}

TEST_CASE("a dry run shows the changed lines on stdout and writes nothing") {
  Trial trial(one_member);
  CHECK(trial.make({new_member("gp02")}, {.dry_run = true}) == ExitCode::done);
  CHECK(trial.world.out.text ==
        "members.yaml: gp02 joins\n     4 +   - id: gp02\n     5 +     role: core\n");
  CHECK(trial.folder.read("members.yaml") == one_member);
  CHECK(trial.home.names().empty());
}

TEST_CASE("a file that somebody changes meanwhile stays theirs, and what was wanted is told") {
  Trial trial(one_member);
  SharedEdit edit = new_member("gp02");
  const auto change = edit.change;
  const std::string theirs = std::string(one_member) + "# mine\n";
  edit.change = [&](const std::string& text) {
    trial.folder.write("members.yaml", theirs);
    return change(text);
  };
  const std::string error = trial.error_of({edit});
  CHECK(error.find("members.yaml was changed by somebody else meanwhile") == 0);
  CHECK(error.ends_with("members:\n  - id: gp02\n    role: core"));
  CHECK(trial.folder.read("members.yaml") == theirs);
}

TEST_CASE("a file laid out beyond doubt is not changed, and what to write is told") {
  Trial trial("members: &all\n  - id: gp01\n    role: core\n");
  CHECK(trial.error_of({new_member("gp02")}).find("does not dare to change") != std::string::npos);
}

TEST_CASE("a file that is not there is not made up") {
  Trial trial(one_member);
  SharedEdit edit = new_member("gp02");
  edit.file = "people.yaml";
  CHECK(trial.error_of({edit}).find("people.yaml is not there") == 0);
}

TEST_CASE("an edit that says what the file says already writes nothing") {
  Trial trial(one_member);
  CHECK(trial.make({enter_phase(Phase::establish)}) == ExitCode::done);
  CHECK(trial.world.err.text == "cop.yaml says so already\n");
  CHECK(trial.home.names().empty());
}

TEST_CASE("an edit that would be an error is refused before anything is written") {
  Trial trial(one_member);
  Member member = known_member();
  CHECK(trial.make({new_member("gp02"), member_joins(member)}) == ExitCode::findings);
  CHECK(trial.world.err.text.find("error[duplicate-id]") == 0);
  CHECK(trial.folder.read("members.yaml") == one_member);
}

TEST_CASE("an error of method does not keep a fact back") {
  Trial trial(one_member);
  trial.folder.write("cop.yaml",
                     "cop: 1\nid: group\ntitle: Group\nstarted: 2026-01-01\nphase: monitor\n");
  Governance answers;
  answers.status = Located(EthicsStatus::exempt);
  CHECK(trial.make({answer_ethics(answers)}) == ExitCode::done);
  CHECK(trial.world.err.text.find("error[exemption-without-reason]") == 0);
  CHECK(trial.folder.read("question.yaml") == "problem: x\ngovernance:\n  status: exempt\n");
}

TEST_CASE("on a terminal an edit is asked about: a blank line and y write, n and the end do not") {
  const auto answered = [](std::deque<std::string> answers, bool yes = false) {
    Trial trial(one_member);
    trial.world.env.terminals = {true, true, true};
    trial.world.in.answers = std::move(answers);
    const ExitCode code = trial.make({new_member("gp02")}, {.yes = yes});
    const bool written = trial.folder.read("members.yaml") != one_member;
    CHECK(written == (code == ExitCode::done));
    CHECK(written != trial.world.err.text.ends_with("nothing was written\n"));
    return written;
  };
  CHECK(answered({""}));
  CHECK(answered({"maybe", "?", "Y"}));
  CHECK(answered({}, true));
  CHECK_FALSE(answered({"n"}));
  CHECK_FALSE(answered({}));
}

TEST_CASE("a member's first role stays in the history with the day of joining") {
  Trial trial("members:\n  - id: gp01\n    role: core\n    joined: 2026-01-02\n");
  Member member = known_member();
  member.joined = Located(*Date::parse("2026-01-02"));
  CHECK(trial.make({member_takes_role(member, Role::coach, *Date::parse("2026-03-01"))}) ==
        ExitCode::done);
  CHECK(trial.folder.read("members.yaml") ==
        "members:\n  - id: gp01\n    role: coach\n    joined: 2026-01-02\n    roles:\n"
        "      - role: core\n        from: 2026-01-02\n"
        "      - role: coach\n        from: 2026-03-01\n");
}

TEST_CASE("a role that the member has already changes nothing") {
  Trial trial(one_member);
  const SharedEdit edit = member_takes_role(known_member(), Role::core, *Date::parse("2026-03-01"));
  CHECK(edit.change(one_member) == one_member);
}

TEST_CASE("a selection opens, and an aim is added or changed") {
  Selection selection;
  selection.id.value.text = "question-2";
  selection.decides = Located(Decides::question);
  selection.method = Located(SelectionMethod::vote);
  CHECK(open_selection(selection).change("problem: x\n") ==
        "problem: x\nselections:\n  - id: question-2\n    decides: question\n    method: vote\n");
  Aim aim;
  aim.id.value.text = "letters";
  aim.to = Located(90.0);
  CHECK(set_aim(aim).change("problem: x\n") == "problem: x\naims:\n  - id: letters\n    to: 90\n");
  CHECK(set_aim(aim).change("aims:\n  - {id: letters, to: 80}\n") ==
        "aims:\n  - {id: letters, to: 90}\n");
}
