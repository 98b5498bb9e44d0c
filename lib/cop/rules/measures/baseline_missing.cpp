#include <fmt/core.h>

#include "cop/model/baseline.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const auto first = first_test(facts);
  for (const Measure* measure : measures_without_baseline(facts)) {
    if (measure->misread) continue;
    Diagnostic& finding = findings.add(
        measure->id.where,
        fmt::format("{} has no figure from before the first test, which began on {}",
                    measure->id.value.text, first->day.iso()),
        "enter the figures of the months before; where only one number is known, write baseline: "
        "{value: …}");
    finding.related.push_back({first->cycle->whole().done.where, "the first test began here"});
  }
}

}  // namespace

extern const Rule baseline_missing_rule{
    .name = "baseline-missing",
    .severity = Severity::error,
    .while_establishing = WhileEstablishing::warning,
    .of_method = true,
    .needs = Needs::all_figures,
    .summary = "A change is being tested, and nobody knows how things were before",
    .why =
        "Better than what? Once the change has begun, the time before it is gone, unless somebody "
        "can still count it in the records.",
    .bad = R"(# cycles/2026-01-14-plan-k7d2m9xq.yaml
observations:
  - {measure: seen-in-month, period: 2025-12, practice: harbour, numerator: 33, denominator: 47})",
    .good = R"(# cycles/2026-01-14-plan-k7d2m9xq.yaml
observations:
  - {measure: seen-in-month, period: 2025-12, practice: harbour, numerator: 33, denominator: 47}
  - {measure: sent-in-week, period: 2025-12, practice: harbour, numerator: 31, denominator: 47})",
    .check = check,
};

}  // namespace cop
