#include "cop/model/ballot_box.hpp"

#include <doctest/doctest.h>

#include "support/project_from_text.hpp"

using cop::test::project_from_text;

namespace {

cop::Project two_rounds() {
  return project_from_text(
      {{"question.yaml", "selections:\n  - {id: w, decides: weights, method: delphi}\n"},
       {"members.yaml", "members:\n  - {id: gp01, role: core}\n"},
       {"ballots/w/gp01.yaml", "selection: w\nratings: {a: 1}\n"},
       {"ballots/w/gp01-r2.yaml", "selection: w\nratings: {a: 4, b: 2}\n"},
       {"ballots/w/07.yaml", "selection: w\nround: 2\nratings: {a: 6}\n"},
       {"ballots/w/stranger.yaml", "selection: w\nratings: {a: 9}\n"}});
}

}  // namespace

TEST_CASE("the round of a ballot stands in it or in the name of its file") {
  const cop::Project project = two_rounds();
  const cop::Selection& selection = project.question.selections.front();
  CHECK(ballots_of(project, selection).size() == 4);
  const cop::BallotBox last = ballot_box(project, selection);
  CHECK(last.round == 2);
  CHECK(last.counted.size() == 2);
  const cop::BallotBox first = ballot_box(project, selection, 1);
  CHECK(first.counted.size() == 1);
  CHECK(first.by_strangers.size() == 1);
}

TEST_CASE("a late, a second and a stranger's ballot lie in the box and do not count") {
  const cop::Project project = project_from_text(
      {{"question.yaml",
        "selections:\n  - {id: q, decides: question, method: vote, decided_on: 2026-02-01}\n"},
       {"members.yaml", "members:\n  - {id: gp01, role: core}\n  - {id: gp02, role: core}\n"},
       {"ballots/q/gp01-r1.yaml", "selection: q\ndate: 2026-01-30\nranking: [b]\n"},
       {"ballots/q/gp01.yaml", "selection: q\ndate: 2026-01-20\nranking: [a]\n"},
       {"ballots/q/gp02.yaml", "selection: q\ndate: 2026-02-03\nranking: [a]\n"},
       {"ballots/q/gp9.yaml", "selection: q\nranking: [b]\n"}});
  const cop::BallotBox box = ballot_box(project, project.question.selections.front());
  CHECK(box.counted.size() == 1);
  CHECK(box.second.size() == 1);
  CHECK(box.late.size() == 1);
  CHECK(box.by_strangers.size() == 1);
}

TEST_CASE("a ballot is by a member, by a number, or by a stranger") {
  const cop::Project project = two_rounds();
  for (const cop::CastBallot& cast : project.ballots) {
    CHECK(is_anonymous(cast) == (cast.voter == "07"));
    CHECK(is_by_stranger(project, cast) == (cast.voter == "stranger"));
  }
}
