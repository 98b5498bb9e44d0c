#pragma once

#include <optional>

#include "cop/ballots/count.hpp"

namespace cop {

/// Whether the selection says how ratings become weights: by their mean or their median.
bool gives_weights(const Selection& selection);

/// What the ballots of a selection make of the weights of a score: an item weighs what the rule
/// (the mean or the median of the ratings) gives for the option with its id.
struct VotedWeights {
  /// How many ballots count.
  long ballots = 0;
  VoteCount count;

  /// Nothing where no ballot rates the item.
  [[nodiscard]] std::optional<double> of(const ScoreItem& item) const;
};

VotedWeights voted_weights(const Project& project, const Selection& selection);

}  // namespace cop
