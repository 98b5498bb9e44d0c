#include "cop/language/phrases/choices.hpp"

#include "cop/model/project_state.hpp"
#include "cop/report/ballot_results.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

std::string what_it_decides(const Language& say, Decides decides) {
  switch (decides) {
    case Decides::question: return say(phrase::decides_question);
    case Decides::measure: return say(phrase::decides_measure);
    case Decides::weights: return say(phrase::decides_weights);
    case Decides::change: return say(phrase::decides_change);
  }
  return {};
}

const SelectionOption* result_of(const Selection& selection) {
  for (const SelectionOption& option : selection.options) {
    if (option.id.value.text == selection.result->value) return &option;
  }
  return nullptr;
}

std::string decision_text(const Language& say, const Selection& selection, const Charter& charter) {
  std::string text;
  if (selection.decides) text += what_it_decides(say, selection.decides->value);
  if (selection.method) text += say(phrase::by_method, told(say, selection.method->value));
  if (selection.decided_on) {
    text += say(phrase::decided_on_day, say.date(selection.decided_on->value));
  } else if (!is_over(charter)) {
    text += say(phrase::still_open);
  }
  if (const SelectionOption* result = result_of(selection)) {
    text += say(phrase::result_is, result->text->value);
  } else if (selection.result.given()) {
    text += say(phrase::result_is, selection.result->value);
  }
  return text + ".";
}

}  // namespace

Section choices_section(const ReportInput& input) {
  Section section{input.say(phrase::how_we_chose)};
  for (const Selection& selection : input.facts.project.question.selections) {
    Section part = ballot_results(input.say, selection.id.value.text, input.facts, selection);
    part.blocks.insert(part.blocks.begin(),
                       Paragraph{decision_text(input.say, selection, input.facts.project.charter)});
    section.parts.push_back(std::move(part));
  }
  return section;
}

}  // namespace cop
