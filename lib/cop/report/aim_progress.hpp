#pragma once

#include <optional>
#include <vector>

#include "cop/model/facts.hpp"

namespace cop {

/// How far the figures of an aim's measure have come from where it began to where it should go.
struct AimProgress {
  const Aim* aim = nullptr;
  const Series* series = nullptr;
  /// For each dated value after the baseline, in order of time: 0 at the beginning, 1 at the goal.
  std::vector<double> shares;

  /// Whether the last so many values, and there are so many, have all come at least so far.
  [[nodiscard]] bool holds(double share, std::size_t values) const;
};

/// Where an aim began: as it says, as its measure's baseline says, or the median of what was
/// measured before the first test.
std::optional<double> beginning_of(const Facts& facts, const Aim& aim, const Series& series);

/// The aims with a measure of the project's own and a number to reach.
std::vector<AimProgress> aims_with_progress(const Facts& facts);

}  // namespace cop
