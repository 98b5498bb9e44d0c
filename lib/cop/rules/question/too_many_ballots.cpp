#include <map>
#include <string>

#include <fmt/core.h>

#include "cop/model/ballot_box.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const Project& project = facts.project;
  for (const Selection& selection : project.question.selections) {
    if (!selection.eligible) continue;
    std::map<long, long> by_round;
    for (const CastBallot* cast : ballots_of(project, selection)) {
      if (!is_by_stranger(project, *cast)) ++by_round[round_of(*cast)];
    }
    for (const auto& [round, ballots] : by_round) {
      if (ballots <= selection.eligible->value) continue;
      findings.add(selection.eligible->where,
                   fmt::format("{} ballots were cast on \"{}\"{}, but only {} people could vote",
                               ballots, selection.id.value.text,
                               round > 1 ? fmt::format(" in round {}", round) : std::string(),
                               selection.eligible->value),
                   "look for a ballot that is there twice, or correct the number");
    }
  }
}

}  // namespace

extern const Rule too_many_ballots_rule{
    .name = "too-many-ballots",
    .severity = Severity::error,
    .of_method = false,
    .summary = "More ballots were cast than people could vote",
    .why =
        "Somebody was counted twice, or the number of people who could vote is wrong. Either way "
        "the result cannot be trusted until that is mended.",
    .bad = R"(# question.yaml
selections:
  - id: question
    decides: question
    method: vote
    options: [{id: recall, text: late recall letters}, {id: referral, text: returned referrals}]
    eligible: 5
    decided_on: 2025-10-15
    result: recall
  - {id: item-weights, decides: weights, method: survey, rule: mean-rating})",
    .good = R"(# question.yaml
selections:
  - id: question
    decides: question
    method: vote
    options: [{id: recall, text: late recall letters}, {id: referral, text: returned referrals}]
    eligible: 6
    decided_on: 2025-10-15
    result: recall
  - {id: item-weights, decides: weights, method: survey, rule: mean-rating})",
    .check = check,
};

}  // namespace cop
