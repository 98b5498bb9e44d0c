#include "cop/model/attendance.hpp"
#include "cop/model/meetings.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"

namespace cop {

/// Sites, members and meetings, and what was given for them.
Section reach_section(const ReportInput& input) {
  const Project& project = input.facts.project;
  long meetings = 0;
  long minutes = 0;
  long people = 0;
  for (const CycleLog& log : project.logs) {
    if (!is_meeting(log)) continue;
    ++meetings;
    minutes += log.minutes ? log.minutes->value : 0;
    people += log.minutes ? log.minutes->value * people_at(log) : 0;
  }
  constexpr long minutes_an_hour = 60;
  const auto or_none = [](long n, const char* one, const char* many) {
    return n == 0 ? std::string("none recorded") : counted(n, one, many);
  };
  Section section{"Reach"};
  section.blocks.push_back(Pairs{
      {{"Practices",
        or_none(static_cast<long>(project.membership.practices.size()), "practice", "practices")},
       {"Members",
        or_none(static_cast<long>(project.membership.members.size()), "member", "members")},
       {"Taking part", input.facts.flow.empty() ? "not recorded" : flow_text(input.facts.flow)},
       {"Meetings", or_none(meetings, "meeting", "meetings")},
       {"Time", minutes == 0 ? "not recorded"
                             : counted(people / minutes_an_hour, "hour", "hours") +
                                   " of people's time at meetings"},
       {"Funding",
        project.charter.funding.given() ? project.charter.funding.value : "not written down"},
       {"Spent", "the project's files have no place for sums; they are left out"}}});
  return section;
}

}  // namespace cop
