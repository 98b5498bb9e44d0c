#include <algorithm>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

bool decides_question(const Selection& selection) {
  return selection.decides && selection.decides->value == Decides::question;
}

void check(const Facts& facts, Findings& findings) {
  const Question& question = facts.project.question;
  const auto& selections = question.selections;
  if (!question.question.given()) return;
  if (std::any_of(selections.begin(), selections.end(), decides_question)) return;
  findings.add(question.question->where, "nothing shows how the members chose this question",
               "write under selections how they did: decides: question, method: survey, vote, "
               "nominal-group, delphi or consensus, and the day as decided_on: …");
}

}  // namespace

extern const Rule question_not_chosen_rule{
    .name = "question-not-chosen",
    .severity = Severity::warning,
    .while_establishing = WhileEstablishing::silent,
    .of_method = true,
    .needs = Needs::whole_file,
    .summary = "Nothing shows that the members chose the question",
    .why =
        "In a community of practice the members pick the question themselves (Jiwa et al. 2011). A "
        "group works for a question that is its own, and a reader of the report will ask who chose "
        "it, and how.",
    .bad = R"(# question.yaml
selections:
  - id: question
    decides: change
    method: vote
    options: [{id: recall, text: late recall letters}, {id: referral, text: returned referrals}]
    result: recall
  - {id: item-weights, decides: weights, method: survey, rule: mean-rating})",
    .good = R"(# question.yaml
selections:
  - id: question
    decides: question
    method: vote
    options: [{id: recall, text: late recall letters}, {id: referral, text: returned referrals}]
    opened_on: 2025-10-08
    decided_on: 2025-10-15
    result: recall
    rule: borda
    eligible: 6
  - {id: item-weights, decides: weights, method: survey, rule: mean-rating})",
    .check = check,
};

}  // namespace cop
