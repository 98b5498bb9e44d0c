#pragma once

#include <vector>

#include "cop/ballots/count.hpp"
#include "cop/language/language.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// Rankings: each option by each rule, who is preferred to whom, how far the voters agree, and a
/// caution where Borda and the pairwise comparison name different winners. Nothing where no ballot
/// ranks.
std::vector<Block> ranking_blocks(const Language& say, const VoteCount& count);

/// Ratings: their middle and spread and, on the scale from 1 to 9, whether the panel disagrees.
std::vector<Block> rating_blocks(const Language& say, const VoteCount& count);

/// Points: their sums, who gave any, and the share.
std::vector<Block> points_blocks(const Language& say, const VoteCount& count);

}  // namespace cop
