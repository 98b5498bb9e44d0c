// What a spreadsheet leaves open is asked on a terminal, and only there.

#include <deque>
#include <string>

#include <doctest/doctest.h>

#include "cop/dialog.hpp"
#include "cop/load/log_text.hpp"
#include "cop/record/csv/sheet.hpp"
#include "cop/session.hpp"
#include "support/project_from_text.hpp"
#include "support/string_streams.hpp"
#include "support/temporary_folder.hpp"

using namespace cop::app;

namespace {

constexpr const char* sheet = "Datum;Score;Extra;n\n01.02.2026;1,5;x;10\n";

/// What is recorded of the sheet with these answers; the questions and all that was said go to
/// `said`.
std::string recorded(std::deque<std::string> answers, bool terminal, std::string& said) {
  const cop::Project project = cop::test::project_from_text(
      {{"measures.yaml", "measures: [{id: wait, name: Wait, family: outcome, data: mean}]\n"}});
  const cop::test::TemporaryFolder folder;
  folder.write("s.csv", sheet);
  cop::test::SmallWorld world;
  world.in.answers = std::move(answers);
  world.env.terminals = {terminal, terminal, terminal};
  world.env.folder = folder.path();
  Session session(world.env, {});
  cop::CycleLog log;
  SheetFlags flags;
  flags.csv = "s.csv";
  const cop::Facts facts(project, *cop::Date::parse("2026-04-01"));
  std::string text;
  try {
    if (add_sheet(flags, facts, session, log)) text = cop::log_text(log);
  } catch (const UsageError& error) {
    text = error.what();
  }
  said = world.in.questions + world.err.text;
  return text.substr(std::min(text.find("kind:"), text.size()));
}

}  // namespace

TEST_CASE("a person is asked what a sheet leaves open, and told how to say it next time") {
  std::string said;
  CHECK(recorded({"wait", "?", "", "valeu", "ignore", "comma", "day-first"}, true, said) ==
        "kind: data\nobservations:\n  - measure: wait\n    period: 2026-02-01\n    value: 1.5\n"
        "    n: 10\n");
  CHECK(said.find("Which measure are the figures of? (wait)\n") != said.npos);
  CHECK(said.find("What does column \"Extra\" hold, with x?\n") != said.npos);
  CHECK(
      said.find("\"1,5\" (line 2) is no number with a decimal point and 1.5 with a decimal comma: "
                "which is right? (point, comma)\n") != said.npos);
  CHECK(said.find("that is no field: did you mean \"value\"?") != said.npos);
  CHECK(said.find("next time without questions: --measure wait --ignore \"Extra\" --decimal comma "
                  "--dates day-first\n") != said.npos);
}

TEST_CASE("a person can go back to the question before and answer it anew") {
  std::string said;
  CHECK(recorded({"<", "wait", "note", "<", "ignore", "comma", "month-first"}, true, said) ==
        "kind: data\nobservations:\n  - measure: wait\n    period: 2026-01-02\n    value: 1.5\n"
        "    n: 10\n");
}

TEST_CASE("answers that end too early record nothing of a sheet") {
  std::string said;
  CHECK_THROWS_AS(recorded({"wait"}, true, said), Abandoned);
}

TEST_CASE("where nobody can be asked about a sheet nothing is asked") {
  std::string said;
  CHECK(recorded({}, false, said).empty());
  CHECK(said.empty());
}
