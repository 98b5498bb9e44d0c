#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/people.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/told.hpp"

namespace cop {

/// Who took part: it stands before every effect.
Section flow_section(const ReportInput& input) {
  const Facts& facts = input.facts;
  Section section{input.say(phrase::flow_title)};
  const FlowStep* recruited = find_step(facts.flow, FlowOf::people, "recruited");
  const FlowStep* both = find_step(facts.flow, FlowOf::people, "both");
  if (recruited != nullptr && both != nullptr) {
    section.blocks.push_back(
        Paragraph{input.say(phrase::both_of_recruited, flow_number(input.say, *both),
                            flow_number(input.say, *recruited)),
                  Tone::strong});
  }
  if (facts.flow.empty()) {
    section.blocks.push_back(Paragraph{input.say(phrase::nobody_counted), Tone::strong});
    return section;
  }
  Table table{{{input.say(phrase::who)},
               {input.say(phrase::stage_column)},
               {input.say(phrase::n_column), Align::right},
               {input.say(phrase::from_file)}},
              {}};
  for (const FlowStep& step : facts.flow) {
    table.rows.push_back({told(input.say, step.of), told_stage(input.say, step.stage),
                          flow_number(input.say, step), step.file.text()});
  }
  section.blocks.push_back(std::move(table));
  return section;
}

}  // namespace cop
