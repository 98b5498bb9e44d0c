#pragma once

#include <string>
#include <vector>

#include "cop/base/date.hpp"
#include "cop/model/project.hpp"

namespace cop::app {

/// What waits once the log is part of the project: a line for each open cycle, how many actions are
/// open, and the date of the next meeting.
std::vector<std::string> next_steps(const Project& project, const CycleLog& log, Date today);

}  // namespace cop::app
