#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "cop/comparison/comparison.hpp"
#include "cop/model/charter.hpp"
#include "cop/model/facts.hpp"

namespace cop {

/// How it is known which figures are from before and which from after.
enum class PhasesBy { stage, baseline, first_test };

/// Why a measure cannot be compared: a name for machines and a sentence that says what to do.
struct CannotCompare {
  std::string rule;
  std::string message;
};

/// A figure that a comparison is made of; `cluster` is empty where there are none.
struct ComparedFigure {
  Figure figure;
  bool is_before = true;
  std::string cluster;
};

/// The before and after of a measure of a project.
struct MeasureComparison {
  const Measure* measure = nullptr;
  PhasesBy phases_by = PhasesBy::stage;
  /// The unit of the clusters; nothing where there are none.
  std::optional<ClusterUnit> unit = std::nullopt;
  std::optional<Comparison> comparison = std::nullopt;
  CannotCompare refusal = {};
  /// The figures that it is made of; of clusters only those with both periods.
  std::vector<ComparedFigure> figures = {};
  /// Clusters that are counted but not named: members, clusters whose figures are those of a single
  /// one and, where these are one or two, all, so that nobody can work them out from the mean.
  std::set<std::string> unnamed = {};
  /// Figures that could not be used: those that name no cluster where others do, and those known
  /// only as more, less or about.
  std::size_t without_cluster = 0;
  std::size_t inexact = 0;
  /// The unit that clusters were wanted by, where no figure names one.
  std::optional<ClusterUnit> missing_unit = std::nullopt;
  /// Whether none was wanted, but figures name practices, members or groups.
  bool ignores_clusters = false;
  /// Distinct dated periods in each phase.
  std::size_t periods_before = 0;
  std::size_t periods_after = 0;
};

/// Compares the figures of a series before and after. Where any has a stage, those of stage
/// baseline with those of stage after or follow-up; else the periods of the measure's baseline with
/// those behind it or, without one, the periods that ended before the first test with those that
/// began after it. Rows of letters or patients are single values (a score of items its own), other
/// figures one value of their cluster, their numerators and denominators added up.
MeasureComparison compare_measure(const Facts& facts, const Series& series,
                                  std::optional<ClusterUnit> unit);

/// Leaves the names of these clusters out of a comparison, and the names of all where one or two
/// could be worked out from the others; of groups, which are no people, one more. Says how many of
/// these clusters have both periods.
std::size_t leave_unnamed(const std::set<std::string>& names, MeasureComparison& comparison);

/// How many of a measure's unit one is, where its value is a quotient: 100 for percent, else 1.
double scale_of(const Measure& measure);

}  // namespace cop
