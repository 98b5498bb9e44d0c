
#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/ethics.hpp"
#include "cop/report/sections.hpp"

namespace cop {

/// What was changed afterwards: definitions, corrected logs, findings set aside.
Section change_history_section(const ReportInput& input) {
  const Project& project = input.facts.project;
  Section section{input.say(phrase::what_was_changed)};
  Table table{{{input.say(phrase::day)},
               {input.say(phrase::what)},
               {input.say(phrase::why_column)},
               {input.say(phrase::from_file)}},
              {}};
  for (const Measure& measure : project.measures.measures) {
    if (!measure.changed_on && !measure.version) continue;
    table.rows.push_back({measure.changed_on ? input.say.date(measure.changed_on->value) : "",
                          input.say(phrase::definition_version, measure.name->value,
                                    measure.version ? measure.version->value : 1),
                          measure.changed_why->value, "measures.yaml"});
  }
  for (const CycleLog& log : project.logs) {
    if (log.replaces.value.empty()) continue;
    table.rows.push_back({log.date ? input.say.date(log.date->value) : "",
                          input.say(phrase::figures_given_anew, log.replaces.value.text),
                          log.summary->value, log.where.file.text()});
  }
  for (const Waiver& waiver : project.charter.waivers) {
    table.rows.push_back(
        {waiver.until ? input.say(phrase::until_day, input.say.date(waiver.until->value)) : "",
         input.say(phrase::set_aside, waiver.rule->value), waiver.reason->value, "cop.yaml"});
  }
  section.blocks.push_back(Paragraph{input.say(phrase::logs_are_added, project.logs.size())});
  if (!table.rows.empty()) section.blocks.push_back(std::move(table));
  return section;
}

}  // namespace cop
