#include "cop/rules/rules.hpp"

namespace cop {
namespace {

bool decides_question(const Selection& selection) {
  return selection.decides && selection.decides->value == Decides::question && selection.method;
}

void check(const Facts& facts, Findings& findings) {
  const Selection* imposed = nullptr;
  for (const Selection& selection : facts.project.question.selections) {
    if (!decides_question(selection)) continue;
    if (selection.method->value != SelectionMethod::imposed) return;
    imposed = &selection;
  }
  if (imposed == nullptr) return;
  findings.add(imposed->method->where, "the members did not choose this question themselves",
               "ask them whether they make it their own, and add that decision as a selection "
               "with its own method");
}

}  // namespace

extern const Rule question_imposed_rule{
    .name = "question-imposed",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "The question was given to the members, not chosen by them",
    .why =
        "Whether members pick their own question is what most decides if they stay: the focus has "
        "to be theirs (Jiwa et al. 2011). A question from outside can become their own, once they "
        "have talked it over and agreed to it.",
    .bad = R"(# question.yaml
selections:
  - id: question
    decides: question
    method: imposed
    options: [{id: recall, text: late recall letters}, {id: referral, text: returned referrals}]
    result: recall
  - {id: item-weights, decides: weights, method: survey, rule: mean-rating})",
    .good = R"(# question.yaml
selections:
  - id: question
    decides: question
    method: consensus
    options: [{id: recall, text: late recall letters}, {id: referral, text: returned referrals}]
    decided_on: 2025-10-15
    result: recall
  - {id: item-weights, decides: weights, method: survey, rule: mean-rating})",
    .check = check,
};

}  // namespace cop
