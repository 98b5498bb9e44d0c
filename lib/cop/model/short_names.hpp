#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cop/model/action_state.hpp"

namespace cop {

struct Project;

/// The shortest form that names the log on the command line: its day where no other log is of that
/// day, else as much of its id, up to a dash, as no other id begins with.
std::string short_name(const Project& project, const CycleLog& log);

/// The same for an action: its id where no other action has it, else the log's short name in front.
std::string short_name(const Project& project, const std::vector<ActionState>& actions,
                       const ActionState& action);

/// The actions that a person may mean by `LOG/ID`, by the front of a log's id and an action of it,
/// or by the action's id alone. What is written in full means no other.
std::vector<const ActionState*> actions_called(const std::vector<ActionState>& actions,
                                               std::string_view typed);

}  // namespace cop
