#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/cycles.hpp"
#include "cop/model/attendance.hpp"
#include "cop/model/meetings.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/small_counts.hpp"

namespace cop {

/// Each meeting with its day, length, people and file.
Section meetings_held_section(const ReportInput& input) {
  Section section{input.say(phrase::meetings_title)};
  Table table{{{input.say(phrase::day)},
               {input.say(phrase::minutes_column), Align::right},
               {input.say(phrase::people_column), Align::right},
               {input.say(phrase::from_file)}},
              {}};
  for (const CycleLog& log : input.facts.project.logs) {
    if (!is_meeting(log) || !log.date) continue;
    const long people = people_at(log);
    const bool hides = input.is_shared() && is_small(static_cast<double>(people), input.min_cell());
    table.rows.push_back({input.say.date(log.date->value),
                          log.minutes ? input.say.number(log.minutes->value) : "",
                          hides        ? input.say(phrase::not_shown)
                          : people > 0 ? input.say.number(people)
                                       : "",
                          log.where.file.text()});
  }
  if (!table.rows.empty()) section.blocks.push_back(std::move(table));
  return section;
}

}  // namespace cop
