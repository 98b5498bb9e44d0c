#include <span>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/lengths.hpp"
#include "cop/report/cycle_story.hpp"
#include "cop/report/length_limits.hpp"
#include "cop/report/sections.hpp"

namespace cop {

Section cycles_section(const ReportInput& input) {
  Section section{input.say(phrase::cycles_title)};
  const auto& cycles = input.facts.cycles;
  const std::size_t left_out = left_out_of(input.is_overview, cycles.size(), most_cycles);
  add_left_out(input.say, phrase::cycles_left_out, left_out, cycles.size(), section.blocks);
  for (const Cycle& cycle : std::span(cycles).subspan(left_out)) {
    section.parts.push_back(cycle_story(input, cycle));
  }
  return section;
}

}  // namespace cop
