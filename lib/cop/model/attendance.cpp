#include "cop/model/attendance.hpp"

#include <algorithm>

#include "cop/model/meetings.hpp"
#include "cop/model/member_days.hpp"
#include "cop/model/project.hpp"

namespace cop {
namespace {

long counted_at(const CycleLog& log) {
  long counted = 0;
  for (const AttendedCount& count : log.attended_counts) counted += count.n ? count.n->value : 0;
  return counted;
}

}  // namespace

long people_at(const CycleLog& log) {
  const long noted = std::max(counted_at(log), static_cast<long>(log.attended.size()));
  return noted == 0 ? 0 : noted + (log.guests ? log.guests->value : 0);
}

long members_at(const Project& project, const CycleLog& log) {
  if (log.attended.empty()) return counted_at(log);
  const auto& members = project.membership.members;
  return std::count_if(members.begin(), members.end(), [&](const Member& member) {
    const bool is_one = !log.date || is_member_on(member, log.date->value);
    return is_one && std::any_of(log.attended.begin(), log.attended.end(),
                                 [&](const auto& code) { return code.value == member.id.value; });
  });
}

std::vector<const CycleLog*> meetings_with_attendance(const Project& project) {
  std::vector<const CycleLog*> meetings;
  for (const CycleLog& log : project.logs) {
    if (is_meeting(log) && people_at(log) > 0) meetings.push_back(&log);
  }
  return meetings;
}

const CycleLog* last_meeting_of(const Project& project, std::optional<Date> until) {
  const auto found =
      std::find_if(project.logs.rbegin(), project.logs.rend(), [until](const CycleLog& log) {
        return is_meeting(log) && log.date && (!until || log.date->value <= *until);
      });
  return found == project.logs.rend() ? nullptr : &*found;
}

}  // namespace cop
