#pragma once

#include <optional>
#include <vector>

#include "cop/base/date.hpp"
#include "cop/model/cycle_log.hpp"

namespace cop {

struct Project;

/// How many people were there, guests included; 0 where nobody was noted.
long people_at(const CycleLog& log);

/// How many members came: of those named the ones who are members on the day of the log or, where
/// nobody is named, as many as were counted. Guests are none.
long members_at(const Project& project, const CycleLog& log);

/// The meetings at which somebody was noted as present, in log order.
std::vector<const CycleLog*> meetings_with_attendance(const Project& project);

/// The latest dated meeting of members, or the latest one until a day; null where there is none.
const CycleLog* last_meeting_of(const Project& project, std::optional<Date> until = std::nullopt);

}  // namespace cop
