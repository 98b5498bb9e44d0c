#pragma once

#include <optional>
#include <span>
#include <vector>

#include "cop/stats/series.hpp"

namespace cop::stats {

/// What several rows of one moment come to where they have no denominators.
enum class Aggregation { mean, median, sum };

/// One moment of a chart: all its rows together. With denominators `value` is sum(y)/sum(n), each
/// by one division so that equal proportions are equal numbers, and `total` the sum(y) above it;
/// without, it is what the rows come to and `total` their sum. `deviation` is the standard
/// deviation of the rows (n - 1 below the line), missing for fewer than two. `size` counts the rows
/// that have a y. A moment without rows, or with nothing counted (n = 0), has no value.
struct Subgroup {
  std::optional<double> value = std::nullopt;
  std::optional<double> total = std::nullopt;
  std::optional<double> denominator = std::nullopt;
  std::optional<double> deviation = std::nullopt;
  int size = 0;

  friend bool operator==(const Subgroup&, const Subgroup&) = default;
};

using Subgroups = std::vector<Subgroup>;

/// The rows of one moment together. `denominators` is empty, or as long as `values`; a row that
/// lacks either is left out of both sums. Throws std::invalid_argument where the lengths differ.
Subgroup aggregate(std::span<const std::optional<double>> values,
                   std::span<const std::optional<double>> denominators,
                   Aggregation aggregation = Aggregation::mean);

/// One row for each moment.
Subgroups subgroups(std::span<const std::optional<double>> values);
/// The same as numerators and denominators. Throws std::invalid_argument where lengths differ.
Subgroups subgroups(std::span<const std::optional<double>> numerators,
                    std::span<const std::optional<double>> denominators);

}  // namespace cop::stats
