#pragma once

#include "cop/model/cycle_log.hpp"

namespace cop {

struct Project;

/// Whether the log is of people who met, rather than of data that arrived, of somebody recording
/// alone (`mode: none`) or of a writing up.
bool is_meeting(const CycleLog& log);

/// How many meetings stand after this log of the project in log order.
long meetings_after(const Project& project, const CycleLog& log);

}  // namespace cop
