#include "cop/language/phrases/cpd.hpp"
#include "cop/report/sections.hpp"

namespace cop {

Section cpd_reflection_section(const ReportInput& input) {
  Section section{input.say(phrase::for_you_to_fill_in)};
  section.blocks.push_back(
      List{{input.say(phrase::reflect_why), input.say(phrase::reflect_figures),
            input.say(phrase::reflect_differently), input.say(phrase::reflect_patients),
            input.say(phrase::reflect_next)}});
  section.blocks.push_back(Paragraph{input.say(phrase::not_an_accreditation), Tone::caution});
  return section;
}

}  // namespace cop
