#include "cop/model/meetings.hpp"

#include <algorithm>

#include "cop/model/project.hpp"

namespace cop {

bool is_meeting(const CycleLog& log) {
  return !log.is_write_up() && !(log.kind && log.kind->value == MeetingKind::data);
}

long meetings_after(const Project& project, const CycleLog& log) {
  const auto here = std::find_if(project.logs.begin(), project.logs.end(),
                                 [&](const CycleLog& other) { return &other == &log; });
  if (here == project.logs.end()) return 0;
  return std::count_if(here + 1, project.logs.end(), is_meeting);
}

}  // namespace cop
