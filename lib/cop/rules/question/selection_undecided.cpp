#include <fmt/core.h>

#include "cop/model/ballot_box.hpp"
#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

constexpr int patience_in_days = 60;

/// Weights are many numbers: they stand with their measure.
bool has_one_result(const Selection& selection) {
  return !(selection.decides && selection.decides->value == Decides::weights);
}

/// A new project comes with a vote that nobody has taken part in yet.
bool is_only_prepared(const Project& project, const Selection& selection) {
  return is_establishing(project.charter) && ballots_of(project, selection).empty();
}

void check(const Facts& facts, Findings& findings) {
  for (const Selection& selection : facts.project.question.selections) {
    const std::string& id = selection.id.value.text;
    if (selection.result.given() || selection.misread) continue;
    if (selection.decided_on) {
      if (!has_one_result(selection)) continue;
      findings.add(selection.decided_on->where,
                   fmt::format("\"{}\" is decided, but its result is not written down", id),
                   "write the id of the option that was chosen, as result: …");
      continue;
    }
    if (!selection.opened_on || is_only_prepared(facts.project, selection)) continue;
    const int days = facts.today.days_since(selection.opened_on->value);
    if (days <= patience_in_days) continue;
    findings.add(selection.opened_on->where,
                 fmt::format("\"{}\" was opened {} days ago and is not decided", id, days),
                 "count what has come in, decide at the next meeting, and write decided_on and "
                 "result");
  }
}

}  // namespace

extern const Rule selection_undecided_rule{
    .name = "selection-undecided",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "A choice was begun, and its result is not written down",
    .why =
        "Members who voted want to know what came of it. An open vote also lets people go on as if "
        "it had been settled their way.",
    .bad = R"(# question.yaml
selections:
  - id: question
    decides: question
    method: vote
    options: [{id: recall, text: late recall letters}, {id: referral, text: returned referrals}]
    opened_on: 2025-10-08
    eligible: 6
  - {id: item-weights, decides: weights, method: survey, rule: mean-rating})",
    .good = R"(# question.yaml
selections:
  - id: question
    decides: question
    method: vote
    options: [{id: recall, text: late recall letters}, {id: referral, text: returned referrals}]
    opened_on: 2025-10-08
    eligible: 6
    decided_on: 2025-10-15
    result: recall
  - {id: item-weights, decides: weights, method: survey, rule: mean-rating})",
    .check = check,
};

}  // namespace cop
