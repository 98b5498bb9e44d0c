#pragma once

#include <string>
#include <vector>

#include "cop/base/date.hpp"
#include "cop/model/project.hpp"

namespace cop::app {

class Session;

/// What waits once the log is part of the project, a line for each: open cycles, who does what by
/// when, whose figures are due when, and the next meeting.
std::vector<std::string> next_steps(const Project& project, const CycleLog& log, Date today);

/// Says them.
void say_what_is_next(const Project& project, const CycleLog& log, const Session& session);

}  // namespace cop::app
