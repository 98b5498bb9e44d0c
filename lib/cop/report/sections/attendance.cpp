#include "cop/model/attendance.hpp"

#include <fmt/core.h>

#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

constexpr std::size_t most_meetings = 6;
constexpr std::size_t fewest_for_a_trend = 3;

std::string retention_text(const Membership& membership) {
  long left = 0;
  for (const Member& member : membership.members) left += member.left ? 1 : 0;
  const long all = static_cast<long>(membership.members.size());
  if (left == 0) return counted(all, "member", "members") + "; nobody has left.";
  return fmt::format("{} of {} still take part; {} left.", all - left,
                     counted(all, "member", "members"), left);
}

/// Only three in a row that fall, or rise, are called so.
std::string trend_text(const std::vector<const CycleLog*>& meetings) {
  if (meetings.size() < fewest_for_a_trend) return "Too few meetings to see a trend.";
  const long last = people_at(*meetings.back());
  const long before = people_at(**(meetings.end() - 2));
  const long first = people_at(**(meetings.end() - 3));
  const std::string numbers = fmt::format("{}, {}, {}", first, before, last);
  if (last < before && before < first) {
    return "Ever fewer people came to the last three meetings: " + numbers + ".";
  }
  if (last > before && before > first) {
    return "Ever more people came to the last three meetings: " + numbers + ".";
  }
  return "The last three meetings had " + numbers + " people: no trend.";
}

}  // namespace

Section attendance_section(const ReportInput& input) {
  const Project& project = input.facts.project;
  Section section{"Who comes and who stays"};
  if (!project.membership.members.empty()) {
    section.blocks.push_back(Paragraph{retention_text(project.membership)});
  }
  if (!input.facts.flow.empty()) {
    section.blocks.push_back(Paragraph{"Taking part: " + flow_text(input.facts.flow) + "."});
  }
  const auto meetings = meetings_with_attendance(project);
  if (meetings.empty()) return section;
  Table table{{{"Meeting"}, {"People", Align::right}, {"From"}}, {}};
  const std::size_t first = meetings.size() > most_meetings ? meetings.size() - most_meetings : 0;
  for (std::size_t i = first; i < meetings.size(); ++i) {
    const CycleLog& log = *meetings[i];
    table.rows.push_back({log.date ? log.date->value.iso() : "", std::to_string(people_at(log)),
                          log.where.file.text()});
  }
  section.blocks.push_back(std::move(table));
  section.blocks.push_back(Paragraph{trend_text(meetings)});
  return section;
}

}  // namespace cop
