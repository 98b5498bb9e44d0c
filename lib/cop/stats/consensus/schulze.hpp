#pragma once

#include "cop/stats/consensus/pairwise.hpp"

namespace cop::stats {

/// The strength of the strongest chain of winning preferences from each option to each other one, a
/// chain being as strong as its weakest link, measured in winning votes (Schulze 2011, Social
/// Choice and Welfare 36:267-303).
PairTable schulze_strengths(const PairTable& preferences);

/// The options by the number of others that they reach by a stronger chain than leads back.
Order schulze_order(const PairTable& strengths);

}  // namespace cop::stats
