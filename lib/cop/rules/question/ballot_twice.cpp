#include <set>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/model/ballot_box.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

const CastBallot* counted_of(const BallotBox& box, const std::string& voter) {
  for (const CastBallot* cast : box.counted) {
    if (cast->voter == voter) return cast;
  }
  return nullptr;
}

void check_round(const BallotBox& box, Findings& findings) {
  for (const CastBallot* second : box.second) {
    if (is_misplaced(*second)) continue;
    const CastBallot* first = counted_of(box, second->voter);
    Diagnostic& finding =
        findings.add({second->file},
                     fmt::format("{} has another ballot in round {}, and this one does not count",
                                 shown(second->voter, 60), box.round),
                     "ask the member which one is meant, and delete the other");
    if (first != nullptr) finding.related.push_back({{first->file}, "this one counts"});
  }
}

void check(const Facts& facts, Findings& findings) {
  const Project& project = facts.project;
  for (const Selection& selection : project.question.selections) {
    std::set<long> rounds;
    for (const CastBallot* cast : ballots_of(project, selection)) rounds.insert(round_of(*cast));
    for (const long round : rounds) check_round(ballot_box(project, selection, round), findings);
  }
}

}  // namespace

extern const Rule ballot_twice_rule{
    .name = "ballot-twice",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A member has two ballots in one round of a choice",
    .why =
        "Everybody has one vote. Of two ballots the first by its name counts, which may not be the "
        "one that the member meant.",
    .bad = R"(# ballots/question/gp02-r1.yaml
selection: question
ranking: [referral, recall])",
    .good = R"(# ballots/question/gp02.yaml
selection: question
ranking: [referral, recall])",
    .check = check,
};

}  // namespace cop
