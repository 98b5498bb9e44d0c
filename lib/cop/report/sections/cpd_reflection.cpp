#include "cop/report/sections.hpp"

namespace cop {

Section cpd_reflection_section(const ReportInput&) {
  Section section{"For you to fill in"};
  section.blocks.push_back(
      List{{"What did I want to learn or change, and why?",
            "What did my own figures show me that I did not expect?",
            "What do I do differently now? Since when?",
            "What did it do for patients, and how would I know?", "What will I look at next?"}});
  section.blocks.push_back(
      Paragraph{"This page is a record of what the group noted. It is not an accreditation and no "
                "claim: which minutes count as which type is yours to decide, by the rules of your "
                "CPD home.",
                Tone::caution});
  return section;
}

}  // namespace cop
