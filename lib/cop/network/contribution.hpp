#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cop/model/facts.hpp"
#include "cop/network/group_state.hpp"
#include "cop/stats/compare/proportion.hpp"

namespace cop {

/// The counts of one practice in one period.
struct PracticePoint {
  Period period;
  stats::Proportion counts;
};

/// A practice's counts in order of time. `practice` is its id in its project; empty where the
/// figures are of the whole group.
struct PracticeSeries {
  std::string practice;
  std::vector<PracticePoint> points;
};

/// A part of a measure's definition, such as its numerator, and its words in small letters.
using DefinitionPart = std::pair<std::string, std::string>;

/// What one project brings to the pooled figures of one measure.
struct MeasureContribution {
  std::string id;
  long version = 1;
  /// Without names of members and practices, and with identifiers masked.
  std::string name;
  bool is_proportion = false;
  std::optional<double> target;
  Direction direction = Direction::none;
  std::vector<DefinitionPart> definition;
  std::vector<PracticeSeries> practices;
};

/// What one project brings to the report of a network: plain values, without its folder and texts.
struct Contribution {
  std::string project;
  GroupState state;
  long min_cell = 5;
  std::vector<FlowStep> flow;
  std::vector<MeasureContribution> measures;
};

/// Only figures with numerator, denominator and a dated period count, and no synthetic ones. A
/// figure belongs to the practice it names, else to its member's, else to the only practice of the
/// project, else to the group as a whole.
Contribution contribution_of(const Facts& facts);

}  // namespace cop
