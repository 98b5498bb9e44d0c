#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  for (const Selection& selection : facts.project.question.selections) {
    const auto& opened = selection.opened_on;
    const auto& decided = selection.decided_on;
    if (!opened || !decided || opened->value <= decided->value) continue;
    Diagnostic& finding = findings.add(
        decided->where,
        fmt::format("\"{}\" was decided on {}, before it was opened on {}", selection.id.value.text,
                    decided->value.iso(), opened->value.iso()),
        "correct the day that is wrong");
    finding.related.push_back({opened->where, "opened here"});
  }
}

}  // namespace

extern const Rule decided_before_opened_rule{
    .name = "decided-before-opened",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A choice was decided before it was opened",
    .why = "One of the two days is wrong, and with it which ballots came in time.",
    .bad = R"(# question.yaml
selections:
  - id: question
    decides: question
    method: vote
    options: [{id: recall, text: late recall letters}, {id: referral, text: returned referrals}]
    opened_on: 2025-10-15
    decided_on: 2025-10-08
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
  - {id: item-weights, decides: weights, method: survey, rule: mean-rating})",
    .check = check,
};

}  // namespace cop
