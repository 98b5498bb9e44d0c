#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "cop/comparison/project_comparison.hpp"

namespace cop {

/// A figure of a measure whose phase is known, with what can be computed from it.
struct PhaseFigure {
  bool is_before = true;
  std::string cluster;
  double value = 0;
  bool is_row = false;
  /// How much it counts among others of its cluster: its denominator, else its n; 0 without.
  double weight = 0;
  /// Of a proportion with whole numbers.
  std::optional<stats::Proportion> count = std::nullopt;
  /// Of a rate with a whole number of events.
  std::optional<stats::EventRate> events = std::nullopt;
  /// Of a figure with n and sd.
  std::optional<stats::Sample> sample = std::nullopt;
  Figure figure = {};
};

/// The figures of a measure from before and after.
struct PhaseFigures {
  PhasesBy phases_by = PhasesBy::stage;
  std::vector<PhaseFigure> used;
  std::size_t recorded = 0;
  std::size_t inexact = 0;
  /// Whether any names a practice, member, group or arm.
  bool name_clusters = false;
  std::set<std::string> dated_before = {};
  std::set<std::string> dated_after = {};

  /// The members who are named, and how many figures name one.
  std::set<std::string> members = {};
  std::size_t by_members = 0;

  void add(PhaseFigure phase_figure, const Figure& figure);
  /// Whether every figure is of one member.
  [[nodiscard]] bool all_by_members() const { return by_members > 0 && by_members == used.size(); }
  [[nodiscard]] bool has(bool before) const;
  [[nodiscard]] std::size_t periods(bool before) const {
    return before ? dated_before.size() : dated_after.size();
  }
};

PhaseFigures phase_figures(const Facts& facts, const Series& series,
                           std::optional<ClusterUnit> unit);

/// The mean of figures, weighted where all of them have a weight.
class WeightedMean {
 public:
  void add(const PhaseFigure& figure);
  [[nodiscard]] std::optional<double> value() const;

 private:
  std::vector<double> values_, weights_;
};

}  // namespace cop
