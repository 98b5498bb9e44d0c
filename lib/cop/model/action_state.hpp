#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cop/model/cycle_log.hpp"

namespace cop {

struct Project;

/// An action and what later logs say of it.
struct ActionState {
  const CycleLog* log = nullptr;
  const Action* action = nullptr;
  ActionStatus status = ActionStatus::open;
  /// The date that stands now, after it was moved.
  std::optional<Date> due;
  int moved = 0;

  /// How other logs and the command line name it: `LOG/ID`.
  [[nodiscard]] std::string reference() const;
  [[nodiscard]] bool is_open() const { return status == ActionStatus::open; }
};

/// The two halves of `LOG/ID`; the second is empty when there is no slash.
struct ActionReference {
  std::string log, id;
};
ActionReference split_action_reference(std::string_view reference);

/// All actions in log order.
std::vector<ActionState> actions_of(const Project& project);

/// The action of the project that a reference names, if its log is clear.
const Action* find_action(const Project& project, std::string_view reference);

}  // namespace cop
