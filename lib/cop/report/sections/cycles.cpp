#include "cop/language/phrases/common.hpp"
#include "cop/report/cycle_story.hpp"
#include "cop/report/sections.hpp"

namespace cop {

Section cycles_section(const ReportInput& input) {
  Section section{input.say(phrase::cycles_title)};
  for (const Cycle& cycle : input.facts.cycles) {
    section.parts.push_back(cycle_story(input, cycle));
  }
  return section;
}

}  // namespace cop
