#include <fmt/core.h>

#include "cop/model/cycle_prediction.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// What stands under `prediction` though it predicts nothing.
const Prediction* unfinished_prediction(const Cycle& cycle) {
  for (const CyclePart& part : cycle.parts) {
    const Prediction& prediction = part.entry->plan.prediction;
    if (prediction.where.line > 0) return &prediction;
  }
  return nullptr;
}

void report(const Cycle& cycle, Findings& findings) {
  const Prediction* unfinished = unfinished_prediction(cycle);
  if (unfinished == nullptr) {
    findings.add(cycle.where(), fmt::format("cycle {} has no prediction", cycle.number),
                 "write under plan, before the data come in: prediction: {text: what you expect, "
                 "because: why}");
  } else if (unfinished->is_unknown()) {
    findings.add(unfinished->unknown->where,
                 fmt::format("cycle {} says that its prediction is unknown", cycle.number),
                 "only a project written up afterwards can say so (reconstructed: true); here, "
                 "write what you expect before the data come in");
  } else {
    findings.add(
        unfinished->where,
        fmt::format("the prediction of cycle {} does not say what is expected", cycle.number),
        "add text: what you expect, or measure: and direction:");
  }
}

void check(const Facts& facts, Findings& findings) {
  for (const Cycle& cycle : facts.cycles) {
    if (!facts.is_wholly_read(cycle)) continue;
    if (lacks_prediction(cycle, facts.project.charter)) report(cycle, findings);
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
    .bad = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
cycles:
  - id: 1
    study: {compared: met, learned: letters wait for a signature}
    act: {decision: adapt, why: signatures are slow, next: 2}
  - id: 2
    plan:
      follows: 1
      change: letters are signed by whoever is in
      data: [{measure: sent-in-week, who: nurse02}])",
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
