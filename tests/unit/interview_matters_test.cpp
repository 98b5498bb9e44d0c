#include <doctest/doctest.h>

#include "support/interview.hpp"

namespace {

using cop::test::ask_only;
using cop::test::interview;
using cop::test::Interviewed;

bool says(const Interviewed& told, const std::string& words) { return told.says(words); }

Interviewed matter(const std::string& letter, std::vector<std::string> lines) {
  lines.insert(lines.begin(), letter);
  return ask_only("other_matters", std::move(lines));
}

/// What is told without what was skipped.
std::string told_of(const Interviewed& told) {
  std::string text = told.told();
  const std::size_t at = text.find("skipped: ");
  if (at != text.npos) text.erase(at, text.find('\n', at) + 1 - at);
  return told.is_complete ? text : "not complete: " + told.screen;
}

}  // namespace

TEST_CASE("what did not come up is noted as skipped") {
  CHECK(matter("", {}).told() ==
        "skipped: [decisions, selections, blockers, feedback, ethics, cpd]\n");
}

TEST_CASE("a letter that stands for nothing is asked again") {
  CHECK(says(matter("dx", {"", ""}), "letters from the list"));
}

TEST_CASE("letters that were refused open nothing") { CHECK(matter("dx", {""}).is_complete); }

TEST_CASE("several decisions are told with how they were made") {
  CHECK(told_of(matter("d", {"We meet monthly", "", "Ana writes the paper", "5:0", ""})) ==
        "decisions:\n  - text: We meet monthly\n    how: consensus\n"
        "  - text: Ana writes the paper\n    how: vote\n    for: 5\n    against: 0\n");
}

TEST_CASE("a vote that opens becomes an edit of the question") {
  const Interviewed told =
      matter("v", {"change", "", "Sign at noon", "Sign at noon", "Sign on the screen", ""});
  CHECK(says(told, "this option stands there already"));
  CHECK(told_of(told) == "question.yaml: the selection change opens\n");
  CHECK(told.answers.follow_up.answers.front().edit.by_hand ==
        "selections:\n  - id: change\n    decides: change\n    method: vote\n    options:\n"
        "      - id: sign-at-noon\n        text: Sign at noon\n"
        "      - id: sign-on-the-screen\n        text: Sign on the screen\n"
        "    eligible: 6\n    opened_on: 2026-03-05\n");
}

TEST_CASE("a second vote on the same thing gets an id of its own") {
  const Interviewed told = matter("v", {"question", "", "Late letters", "Lost letters", ""});
  CHECK(told_of(told) == "question.yaml: the selection question-2 opens\n");
}

TEST_CASE("several things can be in the way, each with a sentence") {
  CHECK(told_of(matter("b", {"time, nobody leaves the desk", "motiv", ""})) ==
        "blockers:\n  - kind: time\n    text: nobody leaves the desk\n  - kind: motivation\n");
}

TEST_CASE("feedback is told with whom, which measure and by whom") {
  CHECK(told_of(matter("f", {"gp02 nurse01; sent; gp01", ""})) ==
        "feedback:\n"
        "  - member: gp02\n    measure: sent-in-week\n    by: gp01\n    on: 2026-03-05\n"
        "  - member: nurse01\n    measure: sent-in-week\n    by: gp01\n    on: 2026-03-05\n");
}

TEST_CASE("all eight questions about ethics are asked again, with the answers that stand") {
  const Interviewed told = matter("e", {"", "", "", "", "", "", "", "y"});
  CHECK(says(told, "Could it harm the good name of a clinician or practice, or privacy? [no]"));
  CHECK(told_of(told) ==
        "question.yaml: answers about ethics\n"
        "cop ethics --answer reputation=false --answer secondary_use=false --answer "
        "beyond_routine=false --answer non_standard=false --answer cohort_comparison=false "
        "--answer randomised=false --answer vulnerable_group=false --answer publication=true "
        "--on 2026-03-05\n");
}

TEST_CASE("the minutes of the meeting are shared out for CPD among those who came") {
  const Interviewed told = interview(cop::test::recall_letters(), "2026-03-05",
                                     {"45 video", "1 2", "fully, it went well", "", "c", ""},
                                     {"meeting", "attendance", "carried_out", "other_matters"});
  CHECK(says(told, "outcomes? [0 23 22]"));
  CHECK(told.answers.log.cpd.size() == 2);
  CHECK(told.answers.log.cpd[1].outcomes->value == 22);
}

TEST_CASE("more CPD time than the meeting took is pointed at") {
  const Interviewed told =
      interview(cop::test::recall_letters(), "2026-03-05", {"45 video", "1 2", "c", "30 30 0"},
                {"meeting", "attendance", "other_matters"});
  CHECK(says(told, "  note: gp01 has 60 minutes of CPD time for a meeting of 45"));
}

TEST_CASE("a role that changed becomes an edit of the members") {
  CHECK(told_of(matter("r", {"gp02", "gp02 champion", ""})) ==
        "members.yaml: gp02 is champion now\n"
        "cop member role gp02 champion --on 2026-03-05\n");
}

TEST_CASE("who led and how many guests came is asked where it was wished") {
  CHECK(told_of(matter("g l", {"2", "3"})) == "chair: gp02\nguests: 3\n");
}

TEST_CASE("a new action is told in one line, or asked for in parts") {
  const Interviewed told = ask_only(
      "new_actions", {"Print the list; nurse01; 2026-03-12", "Call the clinic", "2", "", ""});
  CHECK(told.is_complete);
  CHECK(says(told, "    Who does it?"));
  CHECK(says(told, "    By when? [2026-04-02]"));
  CHECK(told.told() ==
        "actions:\n  - id: print-the-list\n    what: Print the list\n    owner: nurse01\n"
        "    due: 2026-03-12\n"
        "  - id: call-the-clinic\n    what: Call the clinic\n    owner: gp02\n"
        "    due: 2026-04-02\n");
}

TEST_CASE("an action may belong to nobody only while the group is being established") {
  cop::Project project = cop::test::recall_letters();
  const std::vector<std::string> lines{"Call the clinic", "", "2", "", ""};
  CHECK(says(ask_only("new_actions", lines, project), "this cannot be left out"));
  project.charter.phase = cop::Located(cop::Phase::establish);
  CHECK_FALSE(says(ask_only("new_actions", {"Call the clinic", "", "", ""}, project),
                   "this cannot be left out"));
}

TEST_CASE("an action for somebody who is no member is asked again") {
  CHECK(says(ask_only("new_actions", {"Print; gp99; 2026-03-12", ""}),
             "no member is called \"gp99\""));
}
