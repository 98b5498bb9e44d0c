#pragma once

#include "cop/ballots/weights.hpp"
#include "cop/shared_edit.hpp"

namespace cop::app {

/// The weights of a score's items as the ballots give them, to two decimals; an item that nobody
/// rates stays as it is.
SharedEdit weigh_items(const Measure& measure, const VotedWeights& weights);

}  // namespace cop::app
