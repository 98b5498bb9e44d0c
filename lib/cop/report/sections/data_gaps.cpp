#include <vector>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/lengths.hpp"
#include "cop/language/phrases/measures.hpp"
#include "cop/report/length_limits.hpp"
#include "cop/report/log_entries.hpp"
#include "cop/report/sections.hpp"

namespace cop {

/// What the measures do not say: no figures, data that did not arrive.
Section data_gaps_section(const ReportInput& input) {
  Section section{input.say(phrase::left_out_and_why)};
  List list;
  for (const Series& series : input.facts.series) {
    if (!series.points.empty() || !series.undated.empty()) continue;
    list.items.push_back(input.say(phrase::measure_without_figures, series.measure->name->value));
  }
  std::vector<const MissingData*> gaps = log_entries(input.facts.project, &CycleLog::missing);
  const std::size_t all = gaps.size();
  const std::size_t left_out = keep_newest(input.is_overview, gaps, most_remarks);
  add_left_out(input.say, phrase::gaps_left_out, left_out, all, section.blocks);
  for (const MissingData* gap : gaps) {
    std::string text = input.say(phrase::did_not_arrive, gap->measure.value.text);
    if (gap->practice) text += ", " + gap->practice->value.text;
    if (gap->member) text += ", " + input.say(phrase::one_member);
    if (gap->period) text += ", " + input.say.period(gap->period->value);
    list.items.push_back(gap->reason.given() ? text + ": " + gap->reason->value : text);
  }
  if (!list.items.empty()) section.blocks.push_back(std::move(list));
  return section;
}

}  // namespace cop
