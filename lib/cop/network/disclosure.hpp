#pragma once

#include <span>
#include <vector>

#include "cop/network/pooled_counts.hpp"

namespace cop {

/// With fewer practices than this nothing is told of them, neither one by one nor together.
inline constexpr std::size_t fewest_practices = 5;

/// What fewer groups than this call by a name of their own is not named, and what they count is not
/// told: one of two could work out the other's number.
inline constexpr std::size_t fewest_groups = 3;

/// Whether a count of this practice is so small that it may tell who the people are: those who
/// have it, those who have not, or all of them.
bool is_small(const PooledCounts& practice, long min_cell);

/// Whether practices that are left out stay hidden from everybody who knows the total and all
/// others, one of the hidden practices included: there is none, or there are at least three, and no
/// sum over all of them, or over all but one, is from 1 to below twice `min_cell`. With `min_cell`
/// itself, two counts that come to just that could be told by whoever knows this rule.
bool stays_hidden(std::span<const PooledCounts> hidden, long min_cell);

/// What may be told of practices together with their total.
struct Disclosure {
  std::vector<bool> hidden;
  bool total_hidden = false;
};

/// Hides the practices with a small count and then, while their sums could be worked out from the
/// total, the next smallest ones (AIHW's consequential suppression, with a practice as the one who
/// works it out). Where even all of them do not hide each other, or there are fewer than
/// `fewest_practices`, the total is hidden too.
Disclosure disclose(std::span<const PooledCounts> practices, long min_cell);

}  // namespace cop
