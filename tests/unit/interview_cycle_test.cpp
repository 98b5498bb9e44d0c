#include <doctest/doctest.h>

#include "support/interview.hpp"

namespace {

using cop::test::ask_only;
using cop::test::interview;
using cop::test::Interviewed;

bool says(const Interviewed& told, const std::string& words) { return told.says(words); }

Interviewed meeting(std::vector<std::string> lines, const std::vector<std::string>& only) {
  return interview(cop::test::recall_letters(), "2026-03-05", std::move(lines), only);
}

}  // namespace

TEST_CASE("each open action is told with its owner, its age and its day") {
  const Interviewed told = ask_only("open_actions", {"", "", ""});
  CHECK(says(told, "  Print the list (nurse01, 4 weeks old, was due 2026-02-09)?"));
  CHECK(says(told, "  Tell the dale practice (gp03, 4 weeks old, due 2026-04-02)?"));
  CHECK(told.told() == "skipped: [updates]\n");
}

TEST_CASE("an action is done, goes on with a new day, or is dropped with a reason") {
  const Interviewed told = ask_only("open_actions", {"d", "still going 2026-03-20", "p too far"});
  CHECK(told.told() ==
        "updates:\n"
        "  - action: \"2026-02-05-list-k7d2m9xq/print-the-list\"\n    status: done\n"
        "  - action: \"2026-02-05-list-k7d2m9xq/ask-the-printer\"\n    status: open\n"
        "    due: 2026-03-20\n"
        "  - action: \"2026-02-05-list-k7d2m9xq/tell-dale\"\n    status: dropped\n"
        "    note: too far\n");
}

TEST_CASE("a new day is asked for what is still going, and a reason for what is dropped") {
  const Interviewed told = ask_only("open_actions", {"s", "", "p", "", "too far", "s", ""});
  CHECK(told.is_complete);
  CHECK(says(told, "    New day? [2026-04-02]"));
  CHECK(says(told,
             "    Why? \n"
             "  this cannot be left out"));
}

TEST_CASE("what an action answer may be is said") {
  CHECK(says(ask_only("open_actions", {"later", "", "", ""}),
             "d for done, s for still going, p for dropped"));
}

TEST_CASE("a test that went as planned needs one line and its problems") {
  CHECK(ask_only("carried_out", {"fully, it hung on each desk", ""}).told() ==
        "cycles:\n  - id: 1\n    do:\n      as_planned: fully\n"
        "      happened: it hung on each desk\n");
}

TEST_CASE("after the word alone it is asked what happened, in as many lines as it takes") {
  const Interviewed told = ask_only(
      "carried_out",
      {"p", "It hung on two desks.", "The third was away.", "", "no ink", "we wrote by hand"});
  CHECK(told.is_complete);
  CHECK(told.answers.log.cycles.front().done.happened->value ==
        "It hung on two desks.\nThe third was away.");
  CHECK(told.answers.log.cycles.front().done.modifications->value == "we wrote by hand");
}

TEST_CASE("a cycle of which nothing is told is skipped") {
  CHECK(ask_only("carried_out", {""}).told() == "skipped: [do]\n");
  CHECK(ask_only("studied", {""}).told() == "skipped: [study]\n");
}

TEST_CASE("the stored prediction stands beside the new figures") {
  const Interviewed told =
      meeting({"30/40", "", "", "", "m people look at it", ""}, {"figures", "studied"});
  CHECK(says(told,
             "Cycle 1, you predicted: sent-in-week higher by 10, because nobody knows what is due\n"
             "  sent-in-week: 75% in 2026-02, before that 60% in 2026-01\n"));
  CHECK(says(told,
             "  visit-minutes: 12.5 minutes in 2026-01\n"
             "  Did anything get worse elsewhere?"));
}

TEST_CASE("what was learned and why something was decided cannot be left out") {
  const Interviewed told = meeting(
      {"unclear", "", "few letters", "", "adapt", "", "try longer", ""}, {"studied", "decided"});
  CHECK(told.is_complete);
  CHECK(told.told() ==
        "cycles:\n  - id: 1\n    study:\n      compared: unclear\n      learned: few letters\n"
        "    act:\n      decision: adapt\n      why: try longer\n"
        "decisions:\n  - text: \"Cycle 1: adapt\"\n    how: consensus\n");
}

TEST_CASE("votes are counted for, against and abstaining") {
  const Interviewed told =
      meeting({"m it works", "", "adopt, cheap", "4:a", "4:1:0"}, {"studied", "decided"});
  CHECK(says(told, "for, against and abstaining as 5:1:0"));
  CHECK(told.answers.log.decisions.front().in_favour->value == 4);
  CHECK(told.answers.log.decisions.front().against->value == 1);
}

TEST_CASE("a cycle that was not studied is not decided on") {
  CHECK(ask_only("decided", {}).is_complete);
}

TEST_CASE("a new change cannot go without its prediction") {
  const Interviewed told =
      ask_only("next_change", {"Sign at noon", "", "", ".", "sent-in-week higher by 5", "", ""});
  CHECK(told.is_complete);
  CHECK(says(told, "  this cannot be left out"));
  CHECK(told.told() ==
        "cycles:\n  - id: 2\n    plan:\n      change: Sign at noon\n      prediction:\n"
        "        measure: sent-in-week\n        direction: higher\n        size: 5\n"
        "      data:\n        - measure: sent-in-week\n          who: nurse01\n"
        "          when: monthly\n");
}

TEST_CASE("who, where, when and how small are one line") {
  const Interviewed told =
      ask_only("next_change",
               {"Sign at noon", "gp02; hill; March; a few", "gp02; hill; March; 2 clin 2 weeks",
                "more letters leave in time, because it is quick", "sent visit; nurse01"});
  CHECK(says(told, "how small? In numbers, such as 1 clinician"));
  CHECK(told.told() ==
        "cycles:\n  - id: 2\n    plan:\n      change: Sign at noon\n      prediction:\n"
        "        text: more letters leave in time\n        because: it is quick\n"
        "      tasks:\n        - what: Sign at noon\n          who: gp02\n          when: March\n"
        "          where: hill\n"
        "      data:\n        - measure: sent-in-week\n          who: nurse01\n"
        "        - measure: visit-minutes\n          who: nurse01\n"
        "      scale:\n        clinicians: 2\n        days: 14\n");
}

TEST_CASE("a change after a decision follows that cycle") {
  const Interviewed told =
      meeting({"p few looked", "", "adapt, hang it higher", "", "Hang it higher", "",
               "sent-in-week higher by 5, because they see it", ""},
              {"studied", "decided", "next_change"});
  CHECK(told.is_complete);
  CHECK(says(told, "What will you try next, with what you learned?"));
  CHECK(told.answers.log.cycles[0].act.next->value == 2);
  CHECK(told.answers.log.cycles[1].plan.follows->value == 1);
}
