#include <doctest/doctest.h>

#include "support/interview.hpp"
#include "support/project_from_text.hpp"

namespace {

using cop::test::ask_only;
using cop::test::interview;
using cop::test::Interviewed;

bool says(const Interviewed& told, const std::string& words) { return told.says(words); }

/// The answer for the first due measure; the other one and further figures are left out.
Interviewed first_figure(std::vector<std::string> lines) {
  for (const char* rest : {"", "", ""}) lines.emplace_back(rest);
  return ask_only("figures", std::move(lines));
}

}  // namespace

TEST_CASE("each measure that is due is asked for by name, period and collector, in its own form") {
  const Interviewed told = ask_only("figures", {"30/40", "13 n=20 sd=3", ""});
  CHECK(says(told, "  Letters sent within a week, 2026-02 (from nurse01)?"));
  CHECK(says(told, "  Length of a visit, 2026-02 (from manager01)?"));
  CHECK(told.told() ==
        "observations:\n"
        "  - measure: sent-in-week\n    period: 2026-02\n    cycle: 1\n    numerator: 30\n"
        "    denominator: 40\n"
        "  - measure: visit-minutes\n    period: 2026-02\n    value: 13\n    n: 20\n"
        "    sd: 3\n"
        "skipped: [missing]\n");
}

TEST_CASE("a figure may be of another period, and the due one is asked again") {
  const Interviewed told = first_figure({"28/40@2026-W09", "30/40"});
  CHECK(told.answers.log.observations[0].period->value.text() == "2026-W09");
}

TEST_CASE("the periods that were forgotten are asked one by one") {
  const Interviewed told = interview(cop::test::recall_letters(), "2026-05-07",
                                     {"1/2", "1/2", "1/2", "", "", ""}, {"figures"});
  CHECK(told.is_complete);
  CHECK(told.answers.log.observations.back().period->value.text() == "2026-04");
}

TEST_CASE("figures of several practices stand in one line") {
  const Interviewed told = first_figure({"20/25 practice=hill, 9/15 practice=dale"});
  CHECK(told.answers.log.observations.size() == 2);
  CHECK(told.answers.log.observations[1].practice->value.text == "dale");
}

TEST_CASE("a decimal comma is not taken for two figures") {
  const Interviewed told = first_figure({"62,5", "62.5"});
  CHECK(says(told, "62.5"));
  CHECK(told.answers.log.observations.size() == 1);
}

TEST_CASE("more than there could be is asked again") {
  CHECK(says(first_figure({"41/40", "30/40"}), "40"));
  CHECK(first_figure({"41/40", "30/40"}).answers.log.observations.size() == 1);
}

TEST_CASE("a share above 100 percent is asked again") {
  CHECK(first_figure({"120", "30/40"}).answers.log.observations.size() == 1);
}

TEST_CASE("a period that is still to come is asked again") {
  CHECK(says(first_figure({"30/40@2027-02", "30/40"}), "which is still to come"));
}

TEST_CASE("a figure that is recorded already is asked again") {
  CHECK(says(first_figure({"24/40@2026-01", "30/40"}),
             "this figure of sent-in-week is recorded twice"));
}

TEST_CASE("what is no number is asked again") {
  CHECK(says(first_figure({"many", "30/40"}), "must be a number"));
}

TEST_CASE("where a figure did not come, it is asked why, and who had none") {
  const Interviewed told =
      ask_only("figures", {"", "nurse01: on leave", "", "the list was lost", ""});
  CHECK(told.told() ==
        "missing:\n"
        "  - measure: sent-in-week\n    member: nurse01\n    period: 2026-02\n"
        "    reason: on leave\n"
        "  - measure: visit-minutes\n    period: 2026-02\n    reason: the list was lost\n"
        "skipped: [observations]\n");
}

TEST_CASE("an unknown code is not blamed on a file that is there") {
  const Interviewed told = ask_only("figures", {"30/40", "13", "sent; ben; ill", "", ""});
  CHECK(says(told, "ben"));
  CHECK_FALSE(says(told, "is not here"));
}

TEST_CASE("any measure may be told in the free form, and so may what did not come") {
  const Interviewed told =
      ask_only("figures", {"30/40", "13", "visit=12@2025-12", "sent; gp02; ill", ""});
  CHECK(told.is_complete);
  CHECK(told.answers.log.observations.size() == 3);
  CHECK(told.answers.log.missing.front().member->value.text == "gp02");
}

TEST_CASE("a blank will do for the sign between a measure and its figure") {
  const Interviewed told = ask_only("figures", {"30/40", "13", "visit 12@2025-12", ""});
  CHECK(told.is_complete);
  REQUIRE(told.answers.log.observations.size() == 3);
  CHECK(told.answers.log.observations.back().value->value == 12);
}

TEST_CASE("who does not know how to write a figure is shown one of the group's own") {
  const Interviewed told = ask_only("figures", {"30/40", "13", "about 60", "?", ""});
  CHECK(says(told, "such as sent-in-week="));
  CHECK(says(told, "What did not come, such as sent-in-week; "));
}

TEST_CASE("a figure without its period is asked again at once") {
  const Interviewed told = ask_only("figures", {"30/40", "13", "visit=12", "visit=12@2025-12", ""});
  CHECK(says(told, "of which period is it? Write that behind an @: 12@2026-03"));
  CHECK(told.answers.log.observations.size() == 3);
  CHECK(says(ask_only("figures", {"30/40", "13", "visit 12 2025-12", ""}),
             "a period is written behind an @"));
}

TEST_CASE("help on a figure says what it is and what it was last time") {
  const Interviewed told = first_figure({"?", "30/40"});
  CHECK(says(told, "So many (letters sent in time) of so many (letters due)."));
  CHECK(says(told, "24/40"));
}

TEST_CASE("without measures nobody is asked for figures") {
  const Interviewed told = ask_only("figures", {}, cop::test::project_from_text({}));
  CHECK(told.is_complete);
  CHECK(told.told() == "");
}

TEST_CASE("a patient's number is not taken into an answer") {
  const Interviewed told = ask_only("closing", {"Letter of 2123 45670 1 was late", "Late", ""});
  CHECK(says(told, "Medicare"));
  CHECK(told.answers.log.summary->value == "Late");
}
