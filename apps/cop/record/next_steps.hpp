#pragma once

#include <string>
#include <vector>

#include "cop/base/date.hpp"
#include "cop/model/project.hpp"

namespace cop::app {

/// What waits once the log is part of the project, a line for each: open cycles, who does what by
/// when, whose figures are due when, and the next meeting.
std::vector<std::string> next_steps(const Project& project, const CycleLog& log, Date today);

}  // namespace cop::app
