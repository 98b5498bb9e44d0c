#pragma once

#include <optional>
#include <vector>

#include "cop/base/date.hpp"
#include "cop/model/action_state.hpp"
#include "cop/model/cycle.hpp"
#include "cop/model/flow.hpp"
#include "cop/model/project.hpp"
#include "cop/model/series.hpp"

namespace cop {

/// A project and what follows from it, worked out once for rules and reports. The project must live
/// as long as its facts. `today` is the day on which the project is looked at.
struct Facts {
  Facts(const Project& of, Date on);

  const Project& project;
  Date today;
  std::vector<Cycle> cycles;
  std::vector<ActionState> actions;
  std::vector<FlowStep> flow;
  /// One for each measure, in the order of measures.yaml.
  std::vector<Series> series;
  /// The figures that are given more than once, as in ProjectFigures.
  std::vector<std::vector<Figure>> repeated;

  [[nodiscard]] const Cycle* find_cycle(long number) const;
  /// Whether all that was written about the cycle could be read: what seems to be missing is.
  [[nodiscard]] bool is_wholly_read(const Cycle& cycle) const;
  /// The observations that name the cycle.
  [[nodiscard]] std::vector<Figure> figures_of_cycle(long number) const;
  /// The latest meeting of members, or null.
  [[nodiscard]] const CycleLog* last_meeting() const;
};

/// The day on which a project is looked at: that of its last log where it is over, or else the day
/// given.
Date reference_day(const Project& project, Date given);

}  // namespace cop
