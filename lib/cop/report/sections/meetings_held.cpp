#include "cop/base/number_text.hpp"
#include "cop/model/attendance.hpp"
#include "cop/model/meetings.hpp"
#include "cop/report/sections.hpp"

namespace cop {

/// Each meeting with its day, length, people and file.
Section meetings_held_section(const ReportInput& input) {
  Section section{"Meetings"};
  Table table{{{"Day"}, {"Minutes", Align::right}, {"People", Align::right}, {"From"}}, {}};
  for (const CycleLog& log : input.facts.project.logs) {
    if (!is_meeting(log) || !log.date) continue;
    const long people = people_at(log);
    table.rows.push_back({log.date->value.iso(), log.minutes ? number_text(log.minutes->value) : "",
                          people > 0 ? number_text(people) : "", log.where.file.text()});
  }
  if (!table.rows.empty()) section.blocks.push_back(std::move(table));
  return section;
}

}  // namespace cop
