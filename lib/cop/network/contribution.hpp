#pragma once

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "cop/model/facts.hpp"
#include "cop/model/min_cell.hpp"
#include "cop/network/group_state.hpp"
#include "cop/network/practice_series.hpp"

namespace cop {

/// A part of a measure's definition, such as its numerator, and its words without capitals.
using DefinitionPart = std::pair<std::string, std::string>;

/// What one project brings to the pooled figures of one measure.
struct MeasureContribution {
  std::string id;
  long version = 1;
  /// With its version where that is not the first; without names of members and practices, and with
  /// identifiers masked.
  std::string name;
  PoolKind kind = PoolKind::none;
  /// What x/n is multiplied by to be in the unit: 100 for a share, the base of a rate.
  double factor = 1;
  /// "%", "per 1,000 patients", "mmol/mol".
  std::string unit;
  std::optional<double> target;
  /// Between which the figure should stay.
  std::optional<std::pair<double, double>> limits;
  Direction direction = Direction::none;
  std::vector<DefinitionPart> definition;
  std::vector<PracticeSeries> practices;
  LeftOutFigures left_out = {};
  /// Why there are no practices.
  std::string reason;
};

/// What one project brings to the report of a network: plain values, without its folder and texts.
struct Contribution {
  std::string project;
  GroupState state;
  /// The project's own, and no less than the usual.
  long min_cell = usual_min_cell;
  std::vector<FlowStep> flow;
  std::vector<MeasureContribution> measures;
};

/// How many figures of how many groups.
struct FiguresOfGroups {
  long figures = 0;
  long groups = 0;
};

Contribution contribution_of(const Facts& facts);

/// The strictest of the projects' own smallest counts.
long strictest_min_cell(std::span<const Contribution> contributions);

}  // namespace cop
