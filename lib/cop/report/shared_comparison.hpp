#pragma once

#include <optional>

#include "cop/comparison/project_comparison.hpp"

namespace cop {

/// A before and after as a shared report may tell it.
struct SharedComparison {
  MeasureComparison comparison;
  /// Whether figures must be rounded and counts left out: with those of all in one period, exact
  /// ones would tell what the few gave who are left out.
  bool is_rounded = false;
};

/// Nothing where the comparison would tell figures of few people, letters, members or practices, or
/// figures of a period that the report withholds. Clusters of few letters or members are not named,
/// and practices stand in the order of members.yaml, in which they get their letters. `shared` are
/// the facts that the report shows.
std::optional<SharedComparison> shared_comparison(const Facts& shared, const Series& series,
                                                  MeasureComparison comparison, long min_cell);

}  // namespace cop
