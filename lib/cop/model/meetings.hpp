#pragma once

#include "cop/model/cycle_log.hpp"

namespace cop {

struct Project;

/// Whether the log is of people who met, rather than of data that arrived, of somebody recording
/// alone (`mode: none`) or of a writing up.
bool is_meeting(const CycleLog& log);

/// Whether half as much time again has gone by since a meeting as the group meant to let pass.
bool is_meeting_overdue(Date last, long every_days, Date today);

/// Whether the log sets a day for the next meeting that has not passed.
bool is_next_planned(const CycleLog& log, Date today);

/// How many meetings stand after this log of the project in log order.
long meetings_after(const Project& project, const CycleLog& log);

}  // namespace cop
