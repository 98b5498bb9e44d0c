#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/rules/references/nearest_id.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

bool is_choice(const Selection& selection) {
  const bool weights = selection.decides && selection.decides->value == Decides::weights;
  return selection.result.given() && !selection.options.empty() && !weights;
}

const SelectionOption* option_called(const Selection& selection, const std::string& id) {
  for (const SelectionOption& option : selection.options) {
    if (option.id.value.text == id) return &option;
  }
  return nullptr;
}

void check(const Facts& facts, Findings& findings) {
  for (const Selection& selection : facts.project.question.selections) {
    if (!is_choice(selection)) continue;
    const std::string& result = selection.result->value;
    if (option_called(selection, result) != nullptr) continue;
    Diagnostic& finding = findings.add(selection.result->where,
                                       fmt::format("\"{}\" is none of the options of \"{}\"",
                                                   shown(result, 60), selection.id.value.text),
                                       "write the id of the option that was chosen");
    suggest_nearest(finding, result, selection.options);
    for (const SelectionOption& option : selection.options) {
      if (option.text->value != result) continue;
      finding.help = "write its id, " + option.id.value.text;
      finding.fix = {{selection.result->where, option.id.value.text}};
    }
  }
}

}  // namespace

extern const Rule result_not_an_option_rule{
    .name = "result-not-an-option",
    .severity = Severity::error,
    .of_method = false,
    .summary = "The result of a choice is none of its options",
    .why = "Only a result that was on the ballot can be counted again from the ballots.",
    .bad = R"(# question.yaml
selections:
  - id: question
    decides: question
    method: vote
    options: [{id: recall, text: late recall letters}, {id: referral, text: returned referrals}]
    decided_on: 2025-10-15
    result: recal
  - {id: item-weights, decides: weights, method: survey, rule: mean-rating})",
    .good = R"(# question.yaml
selections:
  - id: question
    decides: question
    method: vote
    options: [{id: recall, text: late recall letters}, {id: referral, text: returned referrals}]
    decided_on: 2025-10-15
    result: recall
  - {id: item-weights, decides: weights, method: survey, rule: mean-rating})",
    .check = check,
};

}  // namespace cop
