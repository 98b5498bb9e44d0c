#include "cop/record/next_steps.hpp"

#include <doctest/doctest.h>

#include "support/interview.hpp"
#include "support/project_from_text.hpp"

namespace {

std::string steps(const cop::Project& project, const cop::CycleLog& log) {
  std::string text;
  for (const std::string& step :
       cop::app::next_steps(project, log, *cop::Date::parse("2026-03-05"))) {
    text += step + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("at the end it is said what is due next, by whom and when") {
  const cop::CycleLog log = cop::test::log_from_text(
      "id: 2026-03-05-x7d2m9xq\ndate: 2026-03-05\n"
      "observations:\n  - {measure: sent-in-week, period: 2026-02, numerator: 1, denominator: 2}\n"
      "updates:\n  - {action: 2026-02-05-list-k7d2m9xq/print-the-list, status: done}\n"
      "actions:\n  - {id: call, what: Call the clinic}\n"
      "next_meeting: 2026-04-02\n");
  CHECK(steps(cop::test::recall_letters(), log) ==
        "next: cycle 1 waits for Study: what came out, beside the prediction?\n"
        "next: manager01: Ask for a second printer, was due 2026-02-28\n"
        "next: gp03: Tell the dale practice, by 2026-04-02\n"
        "next: nobody yet: Call the clinic, no day agreed\n"
        "next: nurse01: sent-in-week of 2026-03, after 2026-03-31\n"
        "next: manager01: visit-minutes of 2026-02, due now\n"
        "next: meeting on 2026-04-02\n");
}

TEST_CASE("of many open actions only the first are told") {
  std::string text = "id: 2026-03-05-x7d2m9xq\ndate: 2026-03-05\nactions:\n";
  for (const char* id : {"a", "b", "c", "d", "e", "f", "g"}) {
    text += std::string("  - {id: ") + id + ", what: " + id + "}\n";
  }
  const std::string told = steps(cop::test::project_from_text({}), cop::test::log_from_text(text));
  CHECK(told.find("next: and 2 more actions are open\n") != std::string::npos);
}
