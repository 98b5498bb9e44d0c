#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/measures.hpp"
#include "cop/report/sections.hpp"

namespace cop {

/// What the measures do not say: no figures, data that did not arrive.
Section data_gaps_section(const ReportInput& input) {
  Section section{input.say(phrase::left_out_and_why)};
  List list;
  for (const Series& series : input.facts.series) {
    if (!series.points.empty() || !series.undated.empty()) continue;
    list.items.push_back(input.say(phrase::measure_without_figures, series.measure->name.value));
  }
  for (const CycleLog& log : input.facts.project.logs) {
    for (const MissingData& gap : log.missing) {
      std::string text = input.say(phrase::did_not_arrive, gap.measure.value.text);
      if (gap.practice) text += ", " + gap.practice->value.text;
      if (gap.member) text += ", " + input.say(phrase::one_member);
      if (gap.period) text += ", " + input.say.period(gap.period->value);
      list.items.push_back(gap.reason.given() ? text + ": " + gap.reason.value : text);
    }
  }
  if (!list.items.empty()) section.blocks.push_back(std::move(list));
  return section;
}

}  // namespace cop
