#include <fmt/format.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

bool has_begun(const CycleEntry& cycle) {
  return cycle.plan.change.given() || cycle.done.given() || cycle.study.given() ||
         cycle.act.given();
}

bool is_excused(const Facts& facts, const Prediction& prediction) {
  return prediction.is_unknown() && facts.project.charter.is_reconstructed();
}

void check(const Facts& facts, Findings& findings) {
  for (const Cycle& cycle : facts.cycles) {
    if (!facts.is_wholly_read(cycle)) continue;
    const Prediction& prediction = cycle.whole.plan.prediction;
    if (!has_begun(cycle.whole) || prediction.is_stated() || is_excused(facts, prediction))
      continue;
    findings.add(cycle.where(), fmt::format("cycle {} has no prediction", cycle.number),
                 "write under plan, before the data come in: prediction: {text: what you expect, "
                 "because: why}");
  }
}

}  // namespace

extern const Rule prediction_missing_rule{
    .name = "prediction-missing",
    .severity = Severity::error,
    .of_method = true,
    .summary = "A change is planned or tested without a prediction",
    .why =
        "A group that writes down what it expects, before it sees the data, learns whether its "
        "idea of the problem was right. In a review of 421 cycles only 12% did so unasked "
        "(McNicholas et al. 2019), and afterwards everybody remembers having known.",
    .bad = "plan: {change: reminder on the screen}",
    .good =
        "plan: {change: reminder on the screen, prediction: {text: half of the gaps close "
        "within a month}}",
    .check = check,
};

}  // namespace cop
