#include "cop/comparison/comparison.hpp"

#include <algorithm>

#include "cop/stats/average.hpp"
#include "cop/stats/compare/cluster_robust.hpp"
#include "cop/stats/compare/paired_t.hpp"
#include "cop/stats/compare/welch.hpp"

namespace cop {
namespace {

std::optional<MeansCompared> means_of(const std::vector<double>& before,
                                      const std::vector<double>& after) {
  const auto first = stats::sample_of(before);
  const auto second = stats::sample_of(after);
  if (!first || !second) return std::nullopt;
  return MeansCompared{*first, *second, stats::welch(*first, *second)};
}

template <class Named>
void sort_by_name(std::vector<Named>& clusters) {
  std::sort(clusters.begin(), clusters.end(),
            [](const Named& a, const Named& b) { return a.name < b.name; });
}

ClusterChange change_of(const stats::ClusterSample& cluster) {
  return {cluster.name, stats::mean(cluster.before), stats::mean(cluster.after)};
}

ClusterChange change_of(const ClusterFiguresCompared::Cluster& cluster) {
  return {cluster.name, cluster.value.before, cluster.value.after};
}

std::optional<double> value_of(const std::optional<stats::Proportion>& proportion) {
  if (!proportion) return std::nullopt;
  return proportion->value();
}

ClusterChange change_of(const stats::ClusterCounts& cluster) {
  return {cluster.name, value_of(cluster.before), value_of(cluster.after)};
}

template <class Named>
std::vector<ClusterChange> changes_of(const std::vector<Named>& clusters) {
  std::vector<ClusterChange> changes;
  for (const Named& cluster : clusters) changes.push_back(change_of(cluster));
  return changes;
}

template <class Named>
std::optional<stats::ClusterLevel> level_of(const std::vector<Named>& clusters) {
  std::vector<stats::ClusterValue> values;
  for (const ClusterChange& change : changes_of(clusters)) {
    values.push_back({change.before, change.after});
  }
  return stats::cluster_level(values);
}

/// All values of one period.
std::vector<double> together(const std::vector<stats::ClusterSample>& clusters,
                             std::vector<double> stats::ClusterSample::*period) {
  std::vector<double> all;
  for (const stats::ClusterSample& cluster : clusters) {
    all.insert(all.end(), (cluster.*period).begin(), (cluster.*period).end());
  }
  return all;
}

}  // namespace

std::optional<Comparison> compare_values(const std::vector<double>& before,
                                         const std::vector<double>& after) {
  const auto means = means_of(before, after);
  if (!means) return std::nullopt;
  return *means;
}

std::optional<Comparison> compare_subjects(std::vector<Subject> subjects) {
  sort_by_name(subjects);
  std::vector<double> before, after, all_before, all_after;
  for (const Subject& subject : subjects) {
    if (subject.before) all_before.push_back(*subject.before);
    if (subject.after) all_after.push_back(*subject.after);
    if (!subject.in_both()) continue;
    before.push_back(*subject.before);
    after.push_back(*subject.after);
  }
  if (before.empty()) return std::nullopt;
  SubjectsCompared compared{std::move(subjects), *stats::sample_of(before),
                            *stats::sample_of(after)};
  compared.paired = stats::paired_t(before, after);
  compared.difference = compared.after.mean - compared.before.mean;
  compared.independent = *means_of(all_before, all_after);
  return compared;
}

std::optional<Comparison> compare_clusters(std::vector<stats::ClusterSample> clusters) {
  sort_by_name(clusters);
  const auto level = level_of(clusters);
  if (!level) return std::nullopt;
  ClustersCompared compared{std::move(clusters), *level};
  compared.random_intercept = stats::random_intercept(compared.clusters);
  compared.robust = stats::cluster_robust(compared.clusters);
  compared.intraclass = stats::intraclass(compared.clusters);
  compared.unadjusted = *means_of(together(compared.clusters, &stats::ClusterSample::before),
                                  together(compared.clusters, &stats::ClusterSample::after));
  if (compared.level.in_both < stats::fewest_clusters) compared.unadjusted.welch.reset();
  return compared;
}

std::optional<Comparison> compare_cluster_figures(
    std::vector<ClusterFiguresCompared::Cluster> clusters) {
  sort_by_name(clusters);
  const auto level = level_of(clusters);
  if (!level) return std::nullopt;
  return ClusterFiguresCompared{std::move(clusters), *level};
}

std::optional<Comparison> compare_cluster_counts(std::vector<stats::ClusterCounts> clusters) {
  sort_by_name(clusters);
  const auto level = level_of(clusters);
  if (!level) return std::nullopt;
  const auto pooled = stats::clustered_proportions(clusters);
  return ClusterCountsCompared{std::move(clusters), *level, *pooled};
}

std::vector<ClusterChange> cluster_changes(const Comparison& comparison) {
  if (const auto* samples = std::get_if<ClustersCompared>(&comparison)) {
    return changes_of(samples->clusters);
  }
  if (const auto* figures = std::get_if<ClusterFiguresCompared>(&comparison)) {
    return changes_of(figures->clusters);
  }
  if (const auto* counts = std::get_if<ClusterCountsCompared>(&comparison)) {
    return changes_of(counts->clusters);
  }
  return {};
}

}  // namespace cop
