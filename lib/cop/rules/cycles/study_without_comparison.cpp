#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check_one(const Cycle& cycle, Findings& findings) {
  const Study& study = cycle.whole().study;
  if (!study.compared) {
    findings.add(study.where,
                 fmt::format("cycle {} does not say how the result compares with the prediction",
                             cycle.number),
                 "add compared: met, partly, not-met or unclear");
  }
  if (!study.learned.given()) {
    findings.add(study.where, fmt::format("cycle {} does not say what was learned", cycle.number),
                 "add learned: one sentence; \"our prediction was wrong\" is a good one");
  }
}

void check(const Facts& facts, Findings& findings) {
  for (const Cycle& cycle : facts.cycles) {
    const bool due = cycle.whole().study.given() && facts.is_wholly_read(cycle);
    if (due) check_one(cycle, findings);
  }
}

}  // namespace

extern const Rule study_without_comparison_rule{
    .name = "study-without-comparison",
    .severity = Severity::error,
    .of_method = true,
    .summary = "Results were studied without comparing them with the prediction",
    .why =
        "The step from \"what happened\" to \"what we now know\" is the comparison. Without it "
        "a cycle is activity, not learning.",
    .bad = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
cycles:
  - id: 1
    study: {learned: it went well}
    act: {decision: adapt, why: signatures are slow, next: 2}
  - id: 2
    plan:
      follows: 1
      change: letters are signed by whoever is in
      prediction: {measure: sent-in-week, direction: higher, to: 85})",
    .good = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
cycles:
  - id: 1
    study: {compared: met, learned: letters wait for a signature}
    act: {decision: adapt, why: signatures are slow, next: 2}
  - id: 2
    plan:
      follows: 1
      change: letters are signed by whoever is in
      prediction: {measure: sent-in-week, direction: higher, to: 85})",
    .check = check,
};

}  // namespace cop
