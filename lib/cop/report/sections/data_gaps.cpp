#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/lengths.hpp"
#include "cop/language/phrases/measures.hpp"
#include "cop/report/length_limits.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/shown_gaps.hpp"

namespace cop {

/// What the measures do not say: no figures, data that did not arrive.
Section data_gaps_section(const ReportInput& input) {
  Section section{input.say(phrase::left_out_and_why)};
  List list;
  for (const Series& series : input.facts.series) {
    if (!series.points.empty() || !series.undated.empty()) continue;
    list.items.push_back(input.say(phrase::measure_without_figures, series.measure->name->value));
  }
  const ShownGaps gaps = shown_gaps(input);
  add_left_out(input.say, phrase::gaps_left_out, gaps.left_out, gaps.all, section.blocks);
  for (const std::string& gap : gaps.texts) {
    list.items.push_back(input.say(phrase::did_not_arrive, gap));
  }
  if (!list.items.empty()) section.blocks.push_back(std::move(list));
  return section;
}

}  // namespace cop
