#pragma once

#include <functional>
#include <set>
#include <string>

#include "cop/comparison/project_comparison.hpp"
#include "cop/language/language.hpp"
#include "cop/language/phrases/comparison.hpp"

namespace cop {

/// How the figures of a comparison are told.
struct ComparisonWords {
  Language say = {};
  /// What figures are multiplied by so that they stand in the unit, and the unit of figures and of
  /// differences: 100, "%" and "percentage points" for a proportion.
  double scale = 1;
  std::string unit = {};
  std::string difference_unit = {};
  /// What a cluster is called: one, many.
  std::string cluster = say(phrase::cluster_word);
  std::string clusters = say(phrase::clusters_word);
  /// Clusters that are counted but not named, because their figures would be those of one member.
  std::set<std::string> unnamed = {};
  /// Rounds figures in the unit where exact ones would tell those of who is left out; counts are
  /// then not told.
  std::function<double(double)> rounding = {};
  /// Whether p is told, and the cluster-robust analysis.
  bool with_p = false;
  bool with_robust = false;
};

/// The words for a measure of a project.
ComparisonWords words_for(const Language& say, const MeasureComparison& comparison);

/// "3 practices".
std::string clusters_counted(long n, const ComparisonWords& words);

/// A figure with its unit, "60.5%" or "12 days", after it was scaled.
std::string figure_in_words(double figure, const ComparisonWords& words);

/// A difference with its sign and unit: "+12 percentage points".
std::string difference_in_words(double difference, const ComparisonWords& words);

/// "95% CI 2.18 to 4.92", without a unit.
std::string interval_in_words(const stats::Interval& interval, const ComparisonWords& words);

/// What a difference with this interval means to somebody who knows no intervals.
std::string meaning_in_words(const stats::Interval& interval, const ComparisonWords& words);

/// "p < 0.001" or "p = 0.027".
std::string p_in_words(const Language& say, double p);

/// A number with two decimals, or two digits where it is smaller than 1.
std::string short_number(const Language& say, double number);

}  // namespace cop
