#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/model/ballot_box.hpp"
#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"
#include "cop/stats/average.hpp"

namespace cop {
namespace {

/// How much the ballots speak for each option by name.
using Support = std::map<std::string, double>;

/// First places, points, or Borda points: one for each option that stands below.
double score_in(const Ballot& ballot, SelectionRule rule, const std::string& option,
                std::size_t options) {
  if (rule == SelectionRule::points) {
    for (const NamedNumber& given : ballot.points) {
      if (given.name.value == option) return given.number.value;
    }
    return 0;
  }
  for (std::size_t place = 0; place < ballot.ranking.size(); ++place) {
    if (ballot.ranking[place].value != option) continue;
    if (rule == SelectionRule::plurality) return place == 0 ? 1 : 0;
    return static_cast<double>(options) - 1 - static_cast<double>(place);
  }
  return 0;
}

std::optional<double> support_for(const Selection& selection,
                                  const std::vector<const CastBallot*>& ballots,
                                  const std::string& option) {
  const SelectionRule rule = selection.rule->value;
  if (rule == SelectionRule::mean_rating) return stats::mean(ratings_of(ballots, option));
  if (rule == SelectionRule::median_rating) return stats::median(ratings_of(ballots, option));
  double sum = 0;
  for (const CastBallot* cast : ballots) {
    sum += score_in(cast->ballot, rule, option, selection.options.size());
  }
  return sum;
}

bool can_be_counted(SelectionRule rule) {
  return rule != SelectionRule::schulze && rule != SelectionRule::rand;
}

Support support_of(const Selection& selection, const std::vector<const CastBallot*>& ballots) {
  Support support;
  if (!selection.rule || !can_be_counted(selection.rule->value) || ballots.empty()) return support;
  for (const SelectionOption& option : selection.options) {
    const std::string& id = option.id.value.text;
    if (const auto amount = support_for(selection, ballots, id)) support[id] = *amount;
  }
  return support;
}

void check(const Facts& facts, Findings& findings) {
  const Project& project = facts.project;
  if (has_unread_in(project, "ballots/")) return;
  for (const Selection& selection : project.question.selections) {
    const auto support = support_of(selection, last_round(ballots_of(project, selection)));
    const auto chosen = support.find(selection.result.value);
    if (chosen == support.end()) continue;
    const auto winner =
        std::max_element(support.begin(), support.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    if (winner->second <= chosen->second + 1e-9) continue;
    findings.add(
        selection.result.where,
        fmt::format("the ballots give \"{}\" ({} by the rule {}), not \"{}\" ({})", winner->first,
                    number_text(winner->second), word(selection.rule->value), chosen->first,
                    number_text(chosen->second)),
        "count again; if the group decided otherwise after the vote, say so under "
        "dissent and set this finding aside with a waiver");
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
