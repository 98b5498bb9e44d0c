#include "cop/report/sections.hpp"

namespace cop {

/// What the measures do not say: no figures, data that did not arrive.
Section data_gaps_section(const ReportInput& input) {
  Section section{"What is left out, and why"};
  List list;
  for (const Series& series : input.facts.series) {
    if (!series.points.empty() || !series.undated.empty()) continue;
    list.items.push_back(series.measure->name.value + ": no figures are recorded.");
  }
  for (const CycleLog& log : input.facts.project.logs) {
    for (const MissingData& gap : log.missing) {
      std::string text = "Did not arrive: " + gap.measure.value.text;
      if (gap.practice) text += ", " + gap.practice->value.text;
      if (gap.member) text += ", one member";
      if (gap.period) text += ", " + gap.period->value.text();
      list.items.push_back(gap.reason.given() ? text + ": " + gap.reason.value : text);
    }
  }
  if (!list.items.empty()) section.blocks.push_back(std::move(list));
  return section;
}

}  // namespace cop
