#include <cmath>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/funder.hpp"
#include "cop/model/attendance.hpp"
#include "cop/model/meetings.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"

namespace cop {

namespace {

/// Below ten hours to a tenth.
std::string hours_text(const Language& say, long minutes) {
  constexpr double minutes_an_hour = 60, few = 10;
  const double hours = static_cast<double>(minutes) / minutes_an_hour;
  return say(phrase::hours_at_meetings,
             say.number(hours < few ? std::round(hours * few) / few : std::round(hours)));
}

}  // namespace

/// Sites, members and meetings, and what was given for them.
Section reach_section(const ReportInput& input) {
  const Project& project = input.facts.project;
  long meetings = 0;
  long minutes = 0;
  long people = 0;
  long without_length = 0;
  for (const CycleLog& log : project.logs) {
    if (!is_meeting(log)) continue;
    ++meetings;
    minutes += log.minutes ? log.minutes->value : 0;
    without_length += log.minutes ? 0 : 1;
    people += log.minutes ? log.minutes->value * people_at(log) : 0;
  }
  std::string time = hours_text(input.say, people);
  if (without_length > 0) time += input.say(phrase::meetings_without_length, without_length);
  const auto or_none = [&](long n, const auto& counted) {
    return n == 0 ? input.say(phrase::none_recorded_here) : input.say(counted, n);
  };
  Section section{input.say(phrase::reach)};
  section.blocks.push_back(
      Pairs{{{input.say(phrase::practices_term),
              or_none(static_cast<long>(project.membership.practices.size()), phrase::practices)},
             {input.say(phrase::members_here),
              or_none(static_cast<long>(project.membership.members.size()), phrase::members)},
             {input.say(phrase::taking_part), input.facts.flow.empty()
                                                  ? input.say(phrase::not_recorded)
                                                  : flow_text(input.say, input.facts.flow)},
             {input.say(phrase::meetings_here), or_none(meetings, phrase::meetings_counted)},
             {input.say(phrase::time_term), minutes == 0 ? input.say(phrase::not_recorded) : time},
             {input.say(phrase::funding_term), project.charter.funding.given()
                                                   ? project.charter.funding->value
                                                   : input.say(phrase::not_written_down)},
             {input.say(phrase::spent), input.say(phrase::no_place_for_sums)}}});
  return section;
}

}  // namespace cop
