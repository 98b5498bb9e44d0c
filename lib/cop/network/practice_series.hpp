#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cop/base/period.hpp"
#include "cop/model/project.hpp"
#include "cop/network/pooled_counts.hpp"

namespace cop {

/// How the figures of practices become one. A share is people of people and a rate events in an
/// exposure: the sums are divided. A mean is weighted by how many it is of. Anything else is not
/// pooled.
enum class PoolKind { none, share, rate, mean };

PoolKind pool_kind(const Measure& measure);

/// The figure of one practice in a period of so many days, of which a network has many: it is kept
/// small. The counts of a mean are n of n; `mean` and `sd` are of means only.
struct PracticePoint {
  Date from, to;
  PooledCounts counts;
  double mean = 0;
  std::optional<double> sd = std::nullopt;

  /// The period by its usual name: a day, month, week or quarter, else its days.
  [[nodiscard]] Period period() const;
};

/// A practice's figures in order of time. `practice` is its id in its project; empty where the
/// figures are of the whole group.
struct PracticeSeries {
  std::string practice;
  std::vector<PracticePoint> points;
};

/// The figures that can be pooled: with a dated period, not synthetic, and in whole numbers of
/// people, events or exposure. A figure belongs to the practice it names, else to its member's,
/// else to the only practice of the project, else to the group as a whole, which counts only where
/// no practice has figures of its own. What is said of a whole practice stands before its parts.
std::vector<PracticeSeries> practice_series(const Project& project, const Measure& measure);

}  // namespace cop
