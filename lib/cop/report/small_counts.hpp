#pragma once

#include <span>
#include <vector>

namespace cop {

/// Which of the counts of one table a shared report leaves out, and whether it must leave out their
/// total too.
struct Suppression {
  std::vector<bool> hidden;
  bool total_hidden = false;

  friend bool operator==(const Suppression&, const Suppression&) = default;
};

/// Whether a count of people is so small that it may tell who they are: from 1 to below `min_cell`.
bool is_small(double count, long min_cell);

/// Hides every small count and, where the total would give one away, the smallest of the others
/// with all that are equal to it. Whoever knows the total, the counts shown and this rule still
/// finds more than one value possible for each count hidden. After AIHW's consequential
/// suppression.
Suppression suppress(std::span<const long> counts, long min_cell);

}  // namespace cop
