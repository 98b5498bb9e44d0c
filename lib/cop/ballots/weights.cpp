#include "cop/ballots/weights.hpp"

namespace cop {

bool gives_weights(const Selection& selection) {
  return selection.rule && (selection.rule->value == SelectionRule::median_rating ||
                            selection.rule->value == SelectionRule::mean_rating);
}

std::optional<double> VotedWeights::of(const ScoreItem& item) const {
  for (std::size_t option = 0; option < count.options.size(); ++option) {
    if (count.options[option] == item.id.value.text) return count.support[option];
  }
  return std::nullopt;
}

VotedWeights voted_weights(const Project& project, const Selection& selection) {
  const BallotBox box = ballot_box(project, selection);
  return {static_cast<long>(box.counted.size()), count_ballots(selection, box)};
}

}  // namespace cop
