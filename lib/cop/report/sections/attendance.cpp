#include "cop/model/attendance.hpp"

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/status.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

constexpr std::size_t most_meetings = 6;
constexpr std::size_t fewest_for_a_trend = 3;

std::string retention_text(const Language& say, const Membership& membership) {
  long left = 0;
  for (const Member& member : membership.members) left += member.left ? 1 : 0;
  const long all = static_cast<long>(membership.members.size());
  if (left == 0) return say(phrase::nobody_has_left, say(phrase::members, all));
  return say(phrase::still_take_part, all - left, say(phrase::members, all), left);
}

/// Only three in a row that fall, or rise, are called so.
std::string trend_text(const Language& say, const std::vector<const CycleLog*>& meetings) {
  if (meetings.size() < fewest_for_a_trend) return say(phrase::too_few_meetings);
  const long last = people_at(*meetings.back());
  const long before = people_at(**(meetings.end() - 2));
  const long first = people_at(**(meetings.end() - 3));
  if (last < before && before < first) return say(phrase::ever_fewer, first, before, last);
  if (last > before && before > first) return say(phrase::ever_more, first, before, last);
  return say(phrase::no_trend_in_people, first, before, last);
}

}  // namespace

Section attendance_section(const ReportInput& input) {
  const Project& project = input.facts.project;
  Section section{input.say(phrase::who_comes_and_stays)};
  if (!project.membership.members.empty()) {
    section.blocks.push_back(Paragraph{retention_text(input.say, project.membership)});
  }
  if (!input.facts.flow.empty()) {
    section.blocks.push_back(
        Paragraph{input.say(phrase::taking_part_is, flow_text(input.say, input.facts.flow))});
  }
  const auto meetings = meetings_with_attendance(project);
  if (meetings.empty()) return section;
  Table table{{{input.say(phrase::meeting)},
               {input.say(phrase::people_column), Align::right},
               {input.say(phrase::from_file)}},
              {}};
  const std::size_t first = meetings.size() > most_meetings ? meetings.size() - most_meetings : 0;
  for (std::size_t i = first; i < meetings.size(); ++i) {
    const CycleLog& log = *meetings[i];
    table.rows.push_back({log.date ? input.say.date(log.date->value) : "",
                          std::to_string(people_at(log)), log.where.file.text()});
  }
  section.blocks.push_back(std::move(table));
  section.blocks.push_back(Paragraph{trend_text(input.say, meetings)});
  return section;
}

}  // namespace cop
