// Whole interviews as one can read them, in tests/interviews/ (COP_ACCEPT=1 writes them anew).

#include "support/interview.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/load/read_project.hpp"
#include "cop/templates.hpp"
#include "support/project_from_text.hpp"
#include "support/source_folder.hpp"

namespace {

using cop::test::interview;
using cop::test::Interviewed;
using Lines = std::vector<std::string>;

void compare_with_golden(const std::string& name, const Interviewed& told) {
  const std::string path = cop::test::source_folder() + "/tests/interviews/" + name + ".txt";
  const std::string text = told.screen + "\n--- the log\n" + told.told();
  if (std::getenv("COP_ACCEPT") != nullptr) {
    std::ofstream(path, std::ios::binary) << text;
  }
  std::ifstream file(path, std::ios::binary);
  const std::string expected{std::istreambuf_iterator<char>(file), {}};
  CHECK(text == expected);
  CHECK(told.is_complete);
}

/// Six came or apologised, three actions, a cycle that is studied and decided, two measures, and a
/// new change with its prediction.
const Lines whole_meeting{
    "",
    "gp01 gp02 nurse01 nurse02 manager01",
    "d",
    "s 2026-04-02",
    "p the clinic closed",
    "fully, the list hung on every desk",
    "the printer jammed once",
    "30/40",
    "13 n=20 sd=3",
    "",
    "met, people look at the list every morning",
    "visits are no longer",
    "adopt, it costs nothing",
    "4:0:1",
    "Letters are signed at noon",
    "gp02; hill; the week of 9 March; 1 clinician 5 days",
    "sent-in-week higher by 10, because nobody waits for a signature",
    "",
    "",
    "Print the noon list; nurse01; 2026-03-09",
    "",
    "I will sign at noon",
    "The list works; we now try signatures at noon.",
    "",
};

/// Everything that stands behind a letter, once.
const Lines all_letters{
    "yesterday hybrid 50 nurse01",
    "1 2 4 +gp07 -nurse02",
    "hill",
    "time",
    "",
    "",
    "",
    "",
    "",
    "nurse01: on leave",
    "",
    "",
    "",
    "",
    "",
    "dvbfecrlg",
    "We meet every month",
    "3:1",
    "",
    "change",
    "nom",
    "Sign at noon",
    "Sign on the screen",
    "",
    "time, nobody leaves the desk",
    "motivation",
    "",
    "gp02 nurse01; sent; gp01",
    "",
    "n",
    "n",
    "n",
    "n",
    "n",
    "n",
    "n",
    "y",
    "",
    "gp02 champion",
    "",
    "gp02",
    "2",
    "Ask gp07 for letters",
    "gp07",
    "",
    "",
    "",
    "",
    ".",
};

Interviewed in_project_of(const std::string& name, const Lines& lines) {
  const cop::LoadedProject loaded =
      cop::read_project(cop::test::source_folder() + "/examples/" + name);
  return interview(loaded.project, "2026-12-01", lines);
}

}  // namespace

TEST_CASE("a whole meeting takes at most 25 lines with the one that saves it") {
  const Interviewed told = interview(cop::test::recall_letters(), "2026-03-05", whole_meeting);
  CHECK(told.is_complete);
  CHECK(told.lines + 1 <= 25);
  compare_with_golden("a-whole-meeting", told);
}

TEST_CASE("a meeting of which nothing is told is over after Enter, and says what was skipped") {
  const Interviewed told = interview(cop::test::recall_letters(), "2026-03-05", Lines(18, ""));
  CHECK(told.lines + 1 <= 25);
  compare_with_golden("nothing-but-enter", told);
}

TEST_CASE("what is seldom spoken of is reached by its letters") {
  compare_with_golden("all-letters",
                      interview(cop::test::recall_letters(), "2026-03-05", all_letters));
}

TEST_CASE("the first meeting of a fresh project is short") {
  const cop::Project project = cop::test::project_from_text(
      {{"members.yaml",
        "members:\n  - {id: gp01, role: facilitator}\n  - {id: gp02, role: core}\n"},
       {"cop.yaml",
        "cop: 1\nid: late\ntitle: Late letters\nstarted: 2026-03-01\nphase: establish\n"
        "facilitator: gp01\nmeeting_every_days: 28\n"}});
  compare_with_golden("the-first-meeting",
                      interview(project, "2026-03-05",
                                {"in 45", "all", "", "", "", "", "We got to know each other", ""}));
}

TEST_CASE("a project without members can be recorded too") {
  const cop::Project project = cop::test::project_from_text({});
  compare_with_golden("nobody-yet", interview(project, "2026-03-05",
                                              {"", "+gp01 +gp02", "", "", "", "", "We met", ""}));
}

TEST_CASE("what is known of an old study is written up without a meeting") {
  compare_with_golden(
      "a-write-up",
      in_project_of("referral-letters", {"", "partly, they liked it", "", "nobody had the time", "",
                                         "", "", "", "", "A second look at the paper"}));
}
