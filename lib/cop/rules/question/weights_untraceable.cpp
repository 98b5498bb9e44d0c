#include <algorithm>
#include <cmath>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/model/ballot_box.hpp"
#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"
#include "cop/stats/average.hpp"

namespace cop {
namespace {

bool is_median(const Selection& selection) {
  return selection.rule->value == SelectionRule::median_rating;
}

/// What a weight must come to by the rule of the selection; nothing where no ballot rates the item.
std::optional<double> voted_weight(const Selection& selection,
                                   const std::vector<const CastBallot*>& ballots,
                                   const ScoreItem& item) {
  const std::vector<double> ratings = ratings_of(ballots, item.id.value.text);
  return is_median(selection) ? stats::median(ratings) : stats::mean(ratings);
}

/// Half a unit of the last digit that was written: 8.5 stands for 8.45 to 8.55.
double rounding_of(const Located<double>& weight) {
  const int written = weight.where.end_column - weight.where.column;
  const auto whole = static_cast<int>(fmt::format("{:.0f}", std::trunc(weight.value)).size());
  const int decimals = std::clamp(written - whole - 1, 0, 12);
  return 0.5 * std::pow(10, -decimals) + 1e-9;
}

void check_item(const Selection& selection, const std::vector<const CastBallot*>& ballots,
                const ScoreItem& item, Findings& findings) {
  const auto voted = voted_weight(selection, ballots, item);
  const std::string& id = item.id.value.text;
  if (!voted) {
    findings.add(item.id.where,
                 fmt::format("no ballot of \"{}\" rates \"{}\"", selection.id.value.text, id),
                 "ask the members to rate it, or take the item out of the score");
  } else if (item.weight && std::abs(item.weight->value - *voted) > rounding_of(*item.weight)) {
    findings.add(
        item.weight->where,
        fmt::format("the weight of \"{}\" is {}, but the {} of the {} ballots is {}", id,
                    number_text(item.weight->value), is_median(selection) ? "median" : "mean",
                    ballots.size(), number_text(*voted)),
        "write the weight that the ballots give, or say in weights_from: {source: …} "
        "where this one comes from");
  }
}

bool rates(const Selection& selection) {
  return selection.rule && (selection.rule->value == SelectionRule::median_rating ||
                            selection.rule->value == SelectionRule::mean_rating);
}

void check_voted(const Project& project, const Measure& measure, const Selection& selection,
                 Findings& findings) {
  const auto ballots = last_round(ballots_of(project, selection));
  const Location& where = measure.weights_from.selection->where;
  const std::string& id = selection.id.value.text;
  if (ballots.empty()) {
    if (!selection.decided_on) return;
    findings.add(where, fmt::format("\"{}\" has no ballots that give these weights", id),
                 "put the ballots into ballots/" + id + "/, or write weights_from: {source: …}");
  } else if (!rates(selection)) {
    findings.add(where, fmt::format("\"{}\" does not say how ratings become weights", id),
                 "write in question.yaml rule: mean-rating or rule: median-rating");
  } else {
    for (const ScoreItem& item : measure.items) check_item(selection, ballots, item, findings);
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
  if (has_unread_in(facts.project, "ballots/")) return;
  for (const Measure& measure : facts.project.measures.measures) {
    const WeightsFrom& from = measure.weights_from;
    if (from.source.given()) continue;
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
