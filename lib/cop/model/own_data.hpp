#pragma once

#include "cop/model/cycle_log.hpp"

namespace cop {

struct Project;

/// Whether the figure was measured by the group: not a reference series and not made up.
bool is_own_data(const Project& project, const Observation& observation);

/// The first log with data of the group, or null.
const CycleLog* first_log_with_data(const Project& project);

}  // namespace cop
