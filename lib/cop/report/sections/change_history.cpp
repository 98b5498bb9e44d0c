#include <fmt/core.h>

#include "cop/report/sections.hpp"

namespace cop {

/// What was changed afterwards: definitions, corrected logs, findings set aside.
Section change_history_section(const ReportInput& input) {
  const Project& project = input.facts.project;
  Section section{"What was changed, and when"};
  Table table{{{"Day"}, {"What"}, {"Why"}, {"From"}}, {}};
  for (const Measure& measure : project.measures.measures) {
    if (!measure.changed_on && !measure.version) continue;
    table.rows.push_back({measure.changed_on ? measure.changed_on->value.iso() : "",
                          fmt::format("{}: definition, version {}", measure.name.value,
                                      measure.version ? measure.version->value : 1),
                          measure.changed_why.value, "measures.yaml"});
  }
  for (const CycleLog& log : project.logs) {
    if (log.replaces.value.empty()) continue;
    table.rows.push_back({log.date ? log.date->value.iso() : "",
                          "figures of " + log.replaces.value.text + " given anew",
                          log.summary.value, log.where.file.text()});
  }
  for (const Waiver& waiver : project.charter.waivers) {
    table.rows.push_back({waiver.until ? "until " + waiver.until->value.iso() : "",
                          "set aside: " + waiver.rule.value, waiver.reason.value, "cop.yaml"});
  }
  section.blocks.push_back(Paragraph{
      fmt::format("The project has {} logs. Logs are added and not rewritten; a correction is a "
                  "new log.",
                  project.logs.size())});
  if (!table.rows.empty()) section.blocks.push_back(std::move(table));
  return section;
}

}  // namespace cop
