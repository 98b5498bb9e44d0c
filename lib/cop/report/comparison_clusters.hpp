#pragma once

#include <string>
#include <vector>

#include "cop/language/language.hpp"
#include "cop/report/comparison_words.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// The figures of a comparison by clusters, with the changes of the clusters one by one where they
/// may be named.
std::vector<Block> cluster_figures(const ClustersCompared& compared,
                                   const std::vector<ClusterChange>& changes,
                                   const ComparisonWords& words);
std::vector<Block> cluster_figures(const ClusterFiguresCompared& compared,
                                   const std::vector<ClusterChange>& changes,
                                   const ComparisonWords& words);
std::vector<Block> cluster_figures(const ClusterCountsCompared& compared,
                                   const std::vector<ClusterChange>& changes,
                                   const ComparisonWords& words);

/// Adds a difference with its interval and what that means.
void add_interval(Pairs& pairs, double difference, const stats::Interval& interval, double p,
                  const ComparisonWords& words);
void add_test(Pairs& pairs, const stats::TTest& test, const ComparisonWords& words);
/// Adds a difference that has no interval, and why.
void add_bare(Pairs& pairs, double difference, const std::string& why,
              const ComparisonWords& words);
/// Adds the method with its degrees of freedom.
void add_method(const Language& say, Pairs& pairs, const std::string& method, double df);

}  // namespace cop
