// Voting and scoring by answers on a terminal.

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cop/ballots/fair_order.hpp"
#include "cop/cli.hpp"
#include "cop/io/file.hpp"
#include "support/project_from_text.hpp"
#include "support/string_streams.hpp"
#include "support/temporary_folder.hpp"

using cop::app::ExitCode;
using cop::test::TemporaryFolder;

namespace {

/// Somebody who answers at a terminal.
struct Person {
  explicit Person(std::vector<std::string> answers) {
    world.in.answers.assign(answers.begin(), answers.end());
    world.env.terminals = {true, true, true};
    world.variables["HOME"] = home.path();
  }

  ExitCode runs(const std::vector<std::string>& words, const TemporaryFolder& folder) {
    std::vector<std::string> all = words;
    all.insert(all.end(), {"-C", folder.path()});
    return cop::app::run(all, world.env);
  }

  TemporaryFolder home{};
  cop::test::SmallWorld world;
};

TemporaryFolder project(const std::string& selection) {
  return TemporaryFolder{
      {"cop.yaml", std::string(cop::test::small_charter)},
      {"members.yaml", "members:\n  - {id: gp01, role: core}\n  - {id: gp02, role: core}\n"},
      {"question.yaml",
       "selections:\n  - id: q\n    decides: question\n" + selection +
           "    options: [{id: a, text: Alpha}, {id: b, text: Beta}, {id: c, text: "
           "Gamma}]\n"}};
}

std::string ballot(const TemporaryFolder& folder, const std::string& name) {
  return cop::read_file(folder.path() + "/ballots/q/" + name).bytes;
}

}  // namespace

TEST_CASE("a ranking is typed by the numbers of options in the voter's own order") {
  const TemporaryFolder folder = project("    method: vote\n    rule: borda\n");
  Person person({"gp9", "gp01", "2 2", "2 7", "2 1"});
  CHECK(person.runs({"ballot", "cast", "q"}, folder) == ExitCode::done);
  const cop::LoadedProject loaded = cop::read_project(folder.path());
  const auto order = fair_order(loaded.project.question.selections.front(), "gp01", 1);
  const std::string ids[] = {"a", "b", "c"};
  CHECK(
      ballot(folder, "gp01.yaml").find("ranking: [" + ids[order[1]] + ", " + ids[order[0]] + "]") !=
      std::string::npos);
  const std::string& said = person.world.err.text;
  CHECK(said.find("\"gp9\" is not in members.yaml") != std::string::npos);
  CHECK(said.find("2 stands there twice") != std::string::npos);
  CHECK(said.find("\"7\" is no number from 1 to 3") != std::string::npos);
}

TEST_CASE("in the second round of a Delphi each option comes with what the group said before") {
  const TemporaryFolder folder = project("    method: delphi\n    rule: rand\n");
  for (const char* member : {"gp01", "gp02"}) {
    Person person({});
    CHECK(person.runs({"ballot", "cast", "q", "--member", member, "--rate", "a=8", "--rate", "b=2"},
                      folder) == ExitCode::done);
  }
  Person person({"10", "7", "", ""});
  CHECK(person.runs({"ballot", "cast", "q", "--member", "gp01", "--round", "2"}, folder) ==
        ExitCode::done);
  const std::string& asked = person.world.in.questions;
  CHECK(asked.find("Alpha [the round before: median 8, middle half 8 to 8]:") != std::string::npos);
  CHECK(asked.find("Gamma:") != std::string::npos);
  CHECK(person.world.err.text.find("a whole number from 1 to 9 is needed") != std::string::npos);
  const std::string written = ballot(folder, "gp01-r2.yaml");
  CHECK(written.find("round: 2\n") != std::string::npos);
  CHECK(written.find(": 7\n") != std::string::npos);
}

TEST_CASE("a ballot without a vote is not written") {
  const TemporaryFolder folder = project("    method: survey\n    rule: points\n");
  Person person({"gp01", "", "", ""});
  CHECK(person.runs({"ballot", "cast", "q"}, folder) == ExitCode::findings);
  CHECK(person.world.err.text.find("the ballot is empty") != std::string::npos);
  CHECK_FALSE(cop::exists(folder.path() + "/ballots"));
}

TEST_CASE("a letter is scored by answers, section by section, and only by what applies to it") {
  const TemporaryFolder folder{
      {"cop.yaml", std::string(cop::test::small_charter)},
      {"measures.yaml",
       "measures:\n  - id: m\n    name: M\n    family: process\n    data: score\n    items:\n"
       "      - {id: a, text: Says why, section: One}\n"
       "      - {id: b, text: Has the ECG, section: Two, groups: [cardiology]}\n"
       "      - {id: c, text: Has the scan, section: Two, groups: [surgery]}\n"}};
  Person person({"2026-02", "1", "dermatology", "cardiology", "maybe", "y", "-"});
  CHECK(person.runs({"score", "enter", "m"}, folder) == ExitCode::done);
  const std::string& asked = person.world.in.questions;
  CHECK(asked.find("Has the ECG?") != std::string::npos);
  CHECK(asked.find("Has the scan?") == std::string::npos);
  CHECK(person.world.err.text.find("it is one of: cardiology, surgery") != std::string::npos);
  CHECK(person.world.err.text.find("score: 100") != std::string::npos);
}
