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
  const auto ballots = ballots_of(project, project.question.selections.front());
  CHECK(ballots.size() == 4);
  CHECK(last_round(ballots).size() == 2);
  CHECK(ratings_of(last_round(ballots), "a") == std::vector<double>{6, 4});
  CHECK(ratings_of(last_round(ballots), "c").empty());
}

TEST_CASE("a ballot is by a member, by a number, or by a stranger") {
  const cop::Project project = two_rounds();
  for (const cop::CastBallot& cast : project.ballots) {
    CHECK(is_anonymous(cast) == (cast.voter == "07"));
    CHECK(is_by_stranger(project, cast) == (cast.voter == "stranger"));
  }
}
