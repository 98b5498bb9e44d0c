#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "cop/stats/compare/cluster_level.hpp"
#include "cop/stats/compare/clustered_proportions.hpp"
#include "cop/stats/compare/clusters.hpp"
#include "cop/stats/compare/intraclass.hpp"
#include "cop/stats/compare/mcnemar.hpp"
#include "cop/stats/compare/proportion.hpp"
#include "cop/stats/compare/random_intercept.hpp"
#include "cop/stats/compare/rate_ratio.hpp"
#include "cop/stats/compare/sample.hpp"
#include "cop/stats/compare/t_test.hpp"

namespace cop {

/// Figures from before and after a change, and what can be said of the difference: after - before
/// throughout. Where there is no fair interval there is none.

/// Different subjects before and after, or nobody knows whether they are the same.
struct MeansCompared {
  stats::Sample before = {};
  stats::Sample after = {};
  std::optional<stats::TTest> welch = std::nullopt;

  [[nodiscard]] double difference() const { return after.mean - before.mean; }
};

/// One subject that was measured in one period or in both.
struct Subject {
  std::string name;
  std::optional<double> before = std::nullopt;
  std::optional<double> after = std::nullopt;

  [[nodiscard]] bool in_both() const { return before && after; }
};

/// The same subjects twice.
struct SubjectsCompared {
  std::vector<Subject> subjects;
  /// Those with both periods.
  stats::Sample before = {};
  stats::Sample after = {};
  double difference = 0;
  std::optional<stats::TTest> paired = std::nullopt;
  /// All values of both periods, as if they were of different subjects.
  MeansCompared independent = {};
};

/// Single values of patients or letters in clusters.
struct ClustersCompared {
  std::vector<stats::ClusterSample> clusters;
  stats::ClusterLevel level = {};
  std::optional<stats::RandomIntercept> random_intercept = std::nullopt;
  std::optional<stats::TTest> robust = std::nullopt;
  std::optional<stats::Intraclass> intraclass = std::nullopt;
  /// All values as if there were no clusters, which makes the interval too narrow.
  MeansCompared unadjusted = {};
};

/// One figure a cluster and period, such as the mean that a practice reports.
struct ClusterFiguresCompared {
  struct Cluster {
    std::string name;
    stats::ClusterValue value;
  };
  std::vector<Cluster> clusters;
  stats::ClusterLevel level = {};
};

/// Counts in clusters.
struct ClusterCountsCompared {
  std::vector<stats::ClusterCounts> clusters;
  stats::ClusterLevel level = {};
  stats::PooledProportions pooled = {};
};

/// Counts of different subjects before and after.
struct ProportionsCompared {
  stats::Proportion before = {};
  stats::Proportion after = {};

  [[nodiscard]] double difference() const { return after.value() - before.value(); }
};

struct RatesCompared {
  stats::EventRate before = {};
  stats::EventRate after = {};
  std::optional<stats::RateRatio> ratio = std::nullopt;
};

/// Several counts are several comparisons, one a row of a table.
using Comparison =
    std::variant<MeansCompared, SubjectsCompared, ClustersCompared, ClusterFiguresCompared,
                 ClusterCountsCompared, std::vector<ProportionsCompared>,
                 std::vector<RatesCompared>, std::vector<stats::YesNoPairs>>;

/// Nothing where a period has no value.
std::optional<Comparison> compare_values(const std::vector<double>& before,
                                         const std::vector<double>& after);
/// Nothing where no subject has both periods.
std::optional<Comparison> compare_subjects(std::vector<Subject> subjects);
/// Nothing where no cluster has both periods.
std::optional<Comparison> compare_clusters(std::vector<stats::ClusterSample> clusters);
std::optional<Comparison> compare_cluster_figures(
    std::vector<ClusterFiguresCompared::Cluster> clusters);
std::optional<Comparison> compare_cluster_counts(std::vector<stats::ClusterCounts> clusters);

/// A cluster by its name, its figures in the two periods and the difference where it has both.
struct ClusterChange {
  std::string name;
  std::optional<double> before = std::nullopt;
  std::optional<double> after = std::nullopt;

  [[nodiscard]] bool in_both() const { return before && after; }
  [[nodiscard]] double difference() const { return *after - *before; }
};

/// The clusters of a comparison as they stand in it, proportions as fractions; empty where
/// it knows none.
std::vector<ClusterChange> cluster_changes(const Comparison& comparison);

}  // namespace cop
