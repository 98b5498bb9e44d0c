#include <algorithm>

#include <fmt/core.h>

#include "cop/ballots/count.hpp"
#include "cop/base/number_text.hpp"
#include "cop/model/ballot_box.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// A panel may find several options appropriate, and is free to take any of them.
bool can_have_one_winner(const Selection& selection) {
  return selection.rule && selection.rule->value != SelectionRule::rand;
}

std::optional<std::size_t> option_of(const VoteCount& count, const std::string& id) {
  const auto found = std::find(count.options.begin(), count.options.end(), id);
  if (found == count.options.end()) return std::nullopt;
  return static_cast<std::size_t>(found - count.options.begin());
}

void check_result(const Selection& selection, const VoteCount& count, std::size_t chosen,
                  Findings& findings) {
  const auto& best = count.order.front();
  if (std::find(best.begin(), best.end(), chosen) != best.end()) return;
  const std::size_t winner = best.front();
  findings.add(
      selection.result->where,
      fmt::format("the ballots give \"{}\" ({} by the rule {}), not \"{}\" ({})",
                  count.options[winner], number_text(*count.support[winner]), word(count.rule),
                  count.options[chosen], number_text(*count.support[chosen])),
      "count again; if the group decided otherwise after the vote, say so under "
      "dissent and set this finding aside with a waiver");
}

void check(const Facts& facts, Findings& findings) {
  const Project& project = facts.project;
  if (may_lack_ballots(project)) return;
  for (const Selection& selection : project.question.selections) {
    if (!can_have_one_winner(selection)) continue;
    const VoteCount count = count_ballots(selection, ballot_box(project, selection));
    const auto chosen = option_of(count, selection.result->value);
    if (!chosen || count.order.empty() || !count.support[*chosen]) continue;
    check_result(selection, count, *chosen, findings);
  }
}

}  // namespace

extern const Rule result_not_from_ballots_rule{
    .name = "result-not-from-ballots",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "The ballots give another result than the one written down",
    .why =
        "Members will go along with a vote that they lost, but not with one that was not counted. "
        "Anybody should be able to count again and come to the same result.",
    .bad = R"(# question.yaml
selections:
  - id: question
    decides: question
    method: vote
    options: [{id: recall, text: late recall letters}, {id: referral, text: returned referrals}]
    rule: borda
    eligible: 6
    decided_on: 2025-10-15
    result: referral
  - {id: item-weights, decides: weights, method: survey, rule: mean-rating})",
    .good = R"(# question.yaml
selections:
  - id: question
    decides: question
    method: vote
    options: [{id: recall, text: late recall letters}, {id: referral, text: returned referrals}]
    rule: borda
    eligible: 6
    decided_on: 2025-10-15
    result: recall
  - {id: item-weights, decides: weights, method: survey, rule: mean-rating})",
    .check = check,
};

}  // namespace cop
