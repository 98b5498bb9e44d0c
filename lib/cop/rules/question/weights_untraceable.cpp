#include <algorithm>
#include <cmath>

#include <fmt/core.h>

#include "cop/ballots/weights.hpp"
#include "cop/base/number_text.hpp"
#include "cop/model/ballot_box.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

bool is_median(const Selection& selection) {
  return selection.rule->value == SelectionRule::median_rating;
}

/// Weights are right to two decimals, so that a single changed ballot shows.
constexpr double rounding = 0.005 + 1e-9;

void check_item(const Selection& selection, const VotedWeights& weights, const ScoreItem& item,
                Findings& findings) {
  const auto voted = weights.of(item);
  const std::string& id = item.id.value.text;
  if (!voted) {
    findings.add(item.id.where,
                 fmt::format("no ballot of \"{}\" rates \"{}\"", selection.id.value.text, id),
                 "ask the members to rate it, or take the item out of the score");
  } else if (item.weight && std::abs(item.weight->value - *voted) > rounding) {
    findings.add(
        item.weight->where,
        fmt::format("the weight of \"{}\" is {}, but the {} of the {} ballots is {}", id,
                    number_text(item.weight->value), is_median(selection) ? "median" : "mean",
                    weights.ballots, number_text(*voted)),
        "write the weight that the ballots give, with two decimals where it has so many, or say "
        "in weights_from: {source: …} where this one comes from");
  }
}

void check_voted(const Project& project, const Measure& measure, const Selection& selection,
                 Findings& findings) {
  if (may_lack_ballots(project)) return;
  const VotedWeights weights = voted_weights(project, selection);
  const Location& where = measure.weights_from.selection->where;
  const std::string& id = selection.id.value.text;
  if (weights.ballots == 0) {
    if (!selection.decided_on) return;
    findings.add(where, fmt::format("\"{}\" has no ballots that give these weights", id),
                 "put the ballots into ballots/" + id + "/, or write weights_from: {source: …}");
  } else if (!gives_weights(selection)) {
    findings.add(where, fmt::format("\"{}\" does not say how ratings become weights", id),
                 "write in question.yaml rule: mean-rating or rule: median-rating");
  } else {
    for (const ScoreItem& item : measure.items) {
      if (!item.id.value.empty()) check_item(selection, weights, item, findings);
    }
  }
}

/// Equal weights need no ground.
bool has_unequal_weights(const Measure& measure) {
  const auto weight = [](const ScoreItem& item) { return item.weight ? item.weight->value : 1; };
  return std::any_of(measure.items.begin(), measure.items.end(), [&](const ScoreItem& item) {
    return weight(item) != weight(measure.items.front());
  });
}

void check(const Facts& facts, Findings& findings) {
  for (const Measure& measure : facts.project.measures.measures) {
    const WeightsFrom& from = measure.weights_from;
    if (from.source.given() || measure.misread) continue;
    if (!from.selection) {
      if (!has_unequal_weights(measure)) continue;
      findings.add(
          measure.items.front().where,
          fmt::format("nothing says where the weights of \"{}\" come from", measure.id.value.text),
          "write weights_from: and the selection they were voted in, or {source: …}");
    } else if (const auto* selection = facts.project.find_selection(from.selection->value)) {
      check_voted(facts.project, measure, *selection, findings);
    }
  }
}

}  // namespace

extern const Rule weights_untraceable_rule{
    .name = "weights-untraceable",
    .severity = Severity::error,
    .while_establishing = WhileEstablishing::warning,
    .of_method = true,
    .summary = "The weights of a score do not follow from what the members voted",
    .why =
        "The score stands or falls with its weights: they say what the members hold important. "
        "When anybody can work them out again from the ballots, nobody can say that they were "
        "chosen to fit the result.",
    .bad = R"(# measures.yaml
  - id: letter-score
    name: Recall letter score
    family: process
    data: score
    definition: share of the weighted items that a recall letter mentions
    unit: points
    collector: nurse01
    frequency: quarterly
    direction: higher
    weights_from: item-weights
    items:
      - {id: reason, text: why the patient should come, weight: 9}
      - {id: next-step, text: what the patient should do next, weight: 6}
# cycles/2026-03-25-x7d2m9xq.yaml
observations:
  - {measure: letter-score, period: 2026-03, practice: harbour, n: 10, value: 70}
# ballots/item-weights/gp02.yaml
ratings: {reason: 9, next-step: 1})",
    .good = R"(# measures.yaml
  - id: letter-score
    name: Recall letter score
    family: process
    data: score
    definition: share of the weighted items that a recall letter mentions
    unit: points
    collector: nurse01
    frequency: quarterly
    direction: higher
    weights_from: item-weights
    items:
      - {id: reason, text: why the patient should come, weight: 9}
      - {id: next-step, text: what the patient should do next, weight: 6}
# cycles/2026-03-25-x7d2m9xq.yaml
observations:
  - {measure: letter-score, period: 2026-03, practice: harbour, n: 10, value: 70}
# ballots/item-weights/gp02.yaml
ratings: {reason: 9, next-step: 6})",
    .check = check,
};

}  // namespace cop
