#pragma once

#include <optional>
#include <span>

#include "cop/stats/compare/clusters.hpp"

namespace cop::stats {

/// How alike the values of a cluster are, and what that costs: for planning the next round.
struct Intraclass {
  /// Mean squares between and within clusters.
  double msb = 0;
  double msw = 0;
  /// The size of a cluster that stands for all of them.
  double m0 = 0;
  /// May come out below 0 where clusters differ less than chance would make them.
  double icc = 0;
  /// So many times the values of a study without clusters are needed: 1 + (mean n - 1) ICC.
  double design_effect = 1;
};

/// What an analysis of variance adds up over all clusters.
struct ClusterSums {
  double clusters = 0;
  /// How many values there are in all, and the sum of the squared sizes of the clusters.
  double values = 0;
  double squared_sizes = 0;
  /// The squares about the mean of each cluster, and about that of all values.
  double squares_within = 0;
  double squares = 0;
};

/// What follows from the sums; nothing in the same cases as for the values themselves.
std::optional<Intraclass> intraclass(const ClusterSums& sums);

/// The intraclass correlation of a one-way analysis of variance of all values, both periods
/// together (Fisher 1925; Donner and Koval 1980, Biometrics 36:19): (MSB - MSW) / (MSB + (m0 - 1)
/// MSW), with m0 = (N - Σn²/N)/(K - 1). Nothing for fewer than two clusters, no cluster of two
/// values, or no spread at all. Values must be finite.
std::optional<Intraclass> intraclass(std::span<const ClusterSample> clusters);

}  // namespace cop::stats
