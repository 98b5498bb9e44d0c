#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"

namespace cop {

/// Who took part: it stands before every effect.
Section flow_section(const ReportInput& input) {
  const Facts& facts = input.facts;
  Section section{"Who took part"};
  const FlowStep* recruited = find_step(facts.flow, FlowOf::people, "recruited");
  const FlowStep* both = find_step(facts.flow, FlowOf::people, "both");
  if (recruited != nullptr && both != nullptr) {
    section.blocks.push_back(Paragraph{flow_number(*both) + " of " + flow_number(*recruited) +
                                           " recruited members gave data before and after.",
                                       Tone::strong});
  }
  if (facts.flow.empty()) {
    section.blocks.push_back(Paragraph{
        "Nobody is counted: neither members.yaml nor a log says who took part.", Tone::strong});
    return section;
  }
  Table table{{{"Who"}, {"Stage"}, {"n", Align::right}, {"From"}}, {}};
  for (const FlowStep& step : facts.flow) {
    table.rows.push_back(
        {std::string(word(step.of)), step.stage, flow_number(step), step.file.text()});
  }
  section.blocks.push_back(std::move(table));
  return section;
}

}  // namespace cop
