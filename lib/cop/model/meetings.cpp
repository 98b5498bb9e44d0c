#include "cop/model/meetings.hpp"

#include <algorithm>

#include "cop/model/project.hpp"

namespace cop {

bool is_meeting(const CycleLog& log) {
  const bool nobody_met = log.mode && log.mode->value == Mode::none;
  const bool only_data = log.kind && log.kind->value == MeetingKind::data;
  return !log.is_write_up() && !only_data && !nobody_met;
}

bool is_meeting_overdue(Date last, long every_days, Date today) {
  return 2L * today.days_since(last) > 3 * every_days;
}

bool is_next_planned(const CycleLog& log, Date today) {
  return log.next_meeting && log.next_meeting->value >= today;
}

long meetings_after(const Project& project, const CycleLog& log) {
  const auto here = std::find_if(project.logs.begin(), project.logs.end(),
                                 [&](const CycleLog& other) { return &other == &log; });
  if (here == project.logs.end()) return 0;
  return std::count_if(here + 1, project.logs.end(), is_meeting);
}

}  // namespace cop
