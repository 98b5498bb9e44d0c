#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "cop/network/contribution.hpp"
#include "cop/network/disclosure.hpp"

namespace cop {

/// A practice among those of a pooled measure, or a group that does not tell its practices apart:
/// which project it is in, how that defines the measure, and its counts.
struct PooledPractice {
  std::size_t project = 0;
  const MeasureContribution* measure = nullptr;
  const PracticeSeries* series = nullptr;
  /// Its latest figure.
  PracticePoint latest;
  bool is_hidden = false;

  [[nodiscard]] bool is_whole_group() const { return series->practice.empty(); }
};

/// One measure of all projects that define it alike.
struct PooledMeasure {
  const MeasureContribution* definition = nullptr;
  /// What each project with figures among these brings; targets and directions are its own.
  std::vector<const MeasureContribution*> parts;
  /// The lowest value first, so that a place in this list says nothing else.
  std::vector<PooledPractice> practices;
  bool total_hidden = false;
  /// Figures that are not counted, because they do not say of how many they are.
  FiguresOfGroups without_counts;

  [[nodiscard]] std::vector<PooledCounts> all_counts() const;
  [[nodiscard]] std::size_t whole_groups() const;
  /// The practices that a shared report may tell of, in their order; how many others stand between
  /// them must not be told. Whole groups are not among them.
  [[nodiscard]] std::vector<const PooledPractice*> shown() const;
  /// All latest figures together.
  [[nodiscard]] PracticePoint total() const;
  /// What a figure comes to in the measure's unit.
  [[nodiscard]] double value_of(const PracticePoint& point) const;
};

/// A measure that is not pooled, and why.
struct NotPooled {
  std::string id;
  /// The id with the version behind it where that is not the first.
  std::string label;
  std::string reason;
};

struct PooledMeasures {
  std::vector<PooledMeasure> measures;
  std::vector<NotPooled> left_out;
};

/// Of a practice only its latest figures count, and those only from the year before the latest ones
/// of all. Measures are one where id, version and all parts of their definition are the same; where
/// they are not, those of the most projects are pooled and the others named. The contributions must
/// live as long as what is pooled of them.
PooledMeasures pool_measures(std::span<const Contribution> contributions, long min_cell);

/// One period of all practices: their figures together; nothing where too few practices report, or
/// where those that are not shown could be worked out.
struct PooledPoint {
  Period period;
  std::optional<PracticePoint> figure;
};
std::vector<PooledPoint> pooled_points(const PooledMeasure& measure, long min_cell);

}  // namespace cop
