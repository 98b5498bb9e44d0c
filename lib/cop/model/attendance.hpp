#pragma once

#include <vector>

#include "cop/model/cycle_log.hpp"

namespace cop {

struct Project;

/// How many people were there, guests included; 0 where nobody was noted.
long people_at(const CycleLog& log);

/// The meetings at which somebody was noted as present, in log order.
std::vector<const CycleLog*> meetings_with_attendance(const Project& project);

/// The latest dated meeting of members, or null.
const CycleLog* last_meeting_of(const Project& project);

}  // namespace cop
