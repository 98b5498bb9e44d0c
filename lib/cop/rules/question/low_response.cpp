#include <fmt/core.h>

#include "cop/ballots/turnout.hpp"
#include "cop/model/ballot_box.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

constexpr long too_few = 5;

bool is_by_ballot(const Selection& selection) {
  if (!selection.method) return true;
  const SelectionMethod method = selection.method->value;
  return method != SelectionMethod::consensus && method != SelectionMethod::imposed;
}

void check(const Facts& facts, Findings& findings) {
  const Project& project = facts.project;
  if (may_lack_ballots(project)) return;
  for (const Selection& selection : project.question.selections) {
    if (!selection.decided_on || !is_by_ballot(selection)) continue;
    const BallotBox box = ballot_box(project, selection);
    const Turnout turnout = turnout_of(project, selection, box, facts.today);
    const long cast = turnout.cast;
    const long eligible = turnout.eligible;
    const bool few = cast * 2 < eligible || (cast < too_few && eligible >= too_few);
    if (cast == 0 || !few) continue;
    findings.add(selection.eligible ? selection.eligible->where : selection.decided_on->where,
                 fmt::format("only {} of {} members voted on \"{}\"", cast, eligible,
                             selection.id.value.text),
                 "ask the others before you build on it, or say under dissent why so few took "
                 "part");
  }
}

}  // namespace

extern const Rule low_response_rule{
    .name = "low-response",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "Few of the members took part in a choice",
    .why =
        "When less than half of the members have voted, or fewer than five, the result may be the "
        "taste of a few. The others did not choose it, and will leave more easily.",
    .bad = R"(# question.yaml
selections:
  - id: question
    decides: question
    method: vote
    options: [{id: recall, text: late recall letters}, {id: referral, text: returned referrals}]
    eligible: 15
    decided_on: 2025-10-15
    result: recall
  - {id: item-weights, decides: weights, method: survey, rule: mean-rating})",
    .good = R"(# question.yaml
selections:
  - id: question
    decides: question
    method: vote
    options: [{id: recall, text: late recall letters}, {id: referral, text: returned referrals}]
    eligible: 8
    decided_on: 2025-10-15
    result: recall
  - {id: item-weights, decides: weights, method: survey, rule: mean-rating})",
    .check = check,
};

}  // namespace cop
