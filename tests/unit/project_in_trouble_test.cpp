// One project in which much goes wrong at once: each trouble is told once.

#include <doctest/doctest.h>

#include "support/found_by.hpp"
#include "support/project_from_text.hpp"

using cop::test::found_by;
using cop::test::log_file;
using cop::test::TextFile;

namespace {

const std::vector<TextFile>& project_in_trouble() {
  static const std::vector<TextFile> files{
      {"cop.yaml",
       "cop: 1\nid: late\ntitle: Late letters\nstarted: 2025-10-01\nphase: monitor\n"
       "facilitator: gp01\nmeeting_every_days: 28\n"},
      {"members.yaml",
       "members:\n"
       "  - {id: gp01, role: facilitator, left: 2026-02-20}\n"
       "  - {id: gp02, role: core, left: 2026-02-20, left_reason: time}\n"
       "  - {id: gp03, role: active}\n"},
      {"question.yaml",
       "question: do letters leave sooner?\n"
       "selections:\n"
       "  - {id: question, decides: question, method: imposed}\n"
       "governance:\n"
       "  triggers: {publication: true}\n"},
      log_file("2025-12-01", "attended: [gp01, gp02, gp03]\nguests: 2\nblockers: [{kind: time}]\n"),
      log_file("2026-01-01", "attended: [gp01, gp02, gp03]\nblockers: [{kind: time}]\n"),
      log_file("2026-02-01",
               "attended: [gp01, gp03]\nblockers: [{kind: time}]\n"
               "actions:\n"
               "  - {id: a, what: A, owner: gp01, due: 2026-03-01}\n"
               "  - {id: b, what: B}\n"),
      log_file("2026-02-15", "attended: [gp03]\nblockers: [{kind: time}]\n")};
  return files;
}

}  // namespace

TEST_CASE("each trouble of a project in trouble is told once, where it stands") {
  CHECK(found_by("facilitator-left", project_in_trouble()) ==
        "warning cop.yaml:6: the facilitator gp01 left on 2026-02-20\n");
  CHECK(found_by("meeting-overdue", project_in_trouble()) ==
        "warning cop.yaml:7: the last meeting was 45 days ago, though you meant to meet every "
        "28\n");
  CHECK(found_by("left-without-reason", project_in_trouble()) ==
        "warning members.yaml:2: \"gp01\" left, and nothing says why\n");
  CHECK(found_by("core-left", project_in_trouble()) ==
        "warning members.yaml:3: the core member gp02 left 40 days ago\n");
  CHECK(found_by("attendance-falling", project_in_trouble()) ==
        "warning cycles/2026-02-15.yaml:3: ever fewer people come to the meetings: 5, then 3, "
        "then 2, then 1\n");
  CHECK(found_by("blocker-repeated", project_in_trouble()) ==
        "warning cycles/2026-02-15.yaml:4: time was in the way at the last 4 meetings\n");
  CHECK(found_by("action-overdue", project_in_trouble()) ==
        "warning cycles/2026-02-01.yaml:6: the action \"a\" is 31 days overdue\n");
  CHECK(found_by("action-without-owner", project_in_trouble()) ==
        "error cycles/2026-02-01.yaml:7: nobody is named to do \"b\"\n");
  CHECK(found_by("question-imposed", project_in_trouble()) ==
        "warning question.yaml:3: the members did not choose this question themselves\n");
  CHECK(found_by("question-not-chosen", project_in_trouble()) == "");
  CHECK(found_by("trigger-undecided", project_in_trouble()) ==
        "warning question.yaml:5: nothing is decided on the ethics of this project, though it says "
        "publication: true\n");
  CHECK(found_by("trigger-unanswered", project_in_trouble()) == "");
}
