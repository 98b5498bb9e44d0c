#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

const Location* place_of_number(const Prediction& prediction) {
  if (prediction.to) return &prediction.to->where;
  return prediction.size ? &prediction.size->where : nullptr;
}

bool points_both_ways(const Prediction& prediction) {
  return prediction.size && prediction.size->value < 0 && prediction.direction &&
         prediction.direction->value == Direction::higher;
}

void check(const Facts& facts, Findings& findings) {
  for (const Cycle& cycle : facts.cycles) {
    if (!facts.is_wholly_read(cycle)) continue;
    const Prediction& prediction = cycle.whole().plan.prediction;
    const Location* number = place_of_number(prediction);
    if (number != nullptr && !prediction.measure) {
      findings.add(*number,
                   fmt::format("the prediction of cycle {} gives a number, but not of which "
                               "measure",
                               cycle.number),
                   "add measure: with the id of a measure in measures.yaml");
    } else if (points_both_ways(prediction)) {
      Diagnostic& finding =
          findings.add(prediction.size->where,
                       fmt::format("the prediction of cycle {} says higher, but by a size below 0",
                                   cycle.number),
                       "write direction: lower, or the size without the minus sign");
      finding.related.push_back({prediction.direction->where, "the direction stands here"});
    }
  }
}

}  // namespace

extern const Rule prediction_unclear_rule{
    .name = "prediction-unclear",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "A prediction cannot be compared with a result",
    .why =
        "A prediction helps when everybody can see afterwards whether it came true: which measure, "
        "which way, how far.",
    .bad = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
cycles:
  - id: 1
    study: {compared: met, learned: letters wait for a signature}
    act: {decision: adapt, why: signatures are slow, next: 2}
  - id: 2
    plan:
      follows: 1
      change: letters are signed by whoever is in
      prediction: {text: letters leave sooner, to: 85}
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
      prediction: {text: letters leave sooner, measure: sent-in-week, direction: higher, to: 85}
      data: [{measure: sent-in-week, who: nurse02}])",
    .check = check,
};

}  // namespace cop
