#pragma once

#include <span>
#include <vector>

namespace cop {

/// Whether a count of people is so small that it may tell who they are: from 1 to below `min_cell`.
bool is_small(double count, long min_cell);

/// Which of the counts of one table a shared report leaves out: every small one and, where their
/// total would give one away, the smallest of the others with all that are equal to it. Whoever
/// knows the total, the counts shown and this rule still finds more than one value possible for
/// each count hidden. Where nothing is shown the total is to be hidden too; no table here has one.
/// After AIHW's consequential suppression.
std::vector<bool> suppress(std::span<const long> counts, long min_cell);

}  // namespace cop
