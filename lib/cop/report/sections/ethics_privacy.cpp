
#include "cop/language/phrases/ethics.hpp"
#include "cop/report/sections.hpp"

namespace cop {

/// How the project keeps people from being told by their data.
Section ethics_privacy_section(const ReportInput& input) {
  const Charter& charter = input.facts.project.charter;
  Section section{input.say(phrase::how_people_are_protected)};
  section.blocks.push_back(List{{
      input.say(
          phrase::leaves_out_counts, input.min_cell() - 1,
          charter.min_cell ? input.say(phrase::min_cell_set) : input.say(phrase::min_cell_usual)),
      input.say(phrase::figures_of_member_own),
      input.say(phrase::letters_and_no_names),
      input.say(phrase::identifiers_are_masked),
      input.say(phrase::plain_words_not_recognised),
      input.say(phrase::identifiers_allowed, charter.allow.size()),
      input.say(phrase::findings_set_aside, charter.waivers.size()),
  }});
  return section;
}

}  // namespace cop
