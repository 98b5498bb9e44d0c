#pragma once

#include <set>
#include <string>

#include "cop/comparison/project_comparison.hpp"

namespace cop {

/// How the figures of a comparison are told.
struct ComparisonWords {
  /// What figures are multiplied by so that they stand in the unit, and the unit of figures and of
  /// differences: 100, "%" and "percentage points" for a proportion.
  double scale = 1;
  std::string unit = {};
  std::string difference_unit = {};
  /// What a cluster is called: one, many.
  std::string cluster = "cluster";
  std::string clusters = "clusters";
  /// Clusters that are counted but not named, because their figures would be those of one member.
  std::set<std::string> unnamed = {};
  /// Whether p is told, and the cluster-robust analysis.
  bool with_p = false;
  bool with_robust = false;
};

/// The words for a measure of a project.
ComparisonWords words_for(const MeasureComparison& comparison);

/// A figure with its unit, "60.5%" or "12 days", after it was scaled.
std::string figure_in_words(double figure, const ComparisonWords& words);

/// A difference with its sign and unit: "+12 percentage points".
std::string difference_in_words(double difference, const ComparisonWords& words);

/// "95% CI 2.18 to 4.92", without a unit.
std::string interval_in_words(const stats::Interval& interval, double scale);

/// What a difference with this interval means to somebody who knows no intervals.
std::string meaning_in_words(const stats::Interval& interval, const ComparisonWords& words);

/// "p < 0.001" or "p = 0.027".
std::string p_in_words(double p);

/// A number with two decimals, or two digits where it is smaller than 1.
std::string short_number(double number);

}  // namespace cop
