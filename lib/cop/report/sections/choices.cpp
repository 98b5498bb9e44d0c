#include <fmt/core.h>

#include "cop/report/ballot_results.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

std::string_view object_of(Decides decides) {
  switch (decides) {
    case Decides::question: return "the question";
    case Decides::measure: return "the measure";
    case Decides::weights: return "the weights";
    case Decides::change: return "the change";
  }
  return {};
}

const SelectionOption* result_of(const Selection& selection) {
  for (const SelectionOption& option : selection.options) {
    if (option.id.value.text == selection.result.value) return &option;
  }
  return nullptr;
}

std::string decision_text(const Selection& selection, const Charter& charter) {
  std::string text;
  if (selection.decides) text += fmt::format("It decides {}", object_of(selection.decides->value));
  if (selection.method) text += fmt::format(" by {}", word(selection.method->value));
  if (selection.decided_on) {
    text += fmt::format("; decided on {}", selection.decided_on->value.iso());
  } else if (!is_over(charter)) {
    text += "; still open";
  }
  if (const SelectionOption* result = result_of(selection)) {
    text += fmt::format(": {}", result->text.value);
  } else if (selection.result.given()) {
    text += fmt::format(": {}", selection.result.value);
  }
  return text + ".";
}

}  // namespace

Section choices_section(const ReportInput& input) {
  Section section{"How we chose"};
  for (const Selection& selection : input.facts.project.question.selections) {
    Section part = ballot_results(selection.id.value.text, input.facts, selection);
    part.blocks.insert(part.blocks.begin(),
                       Paragraph{decision_text(selection, input.facts.project.charter)});
    section.parts.push_back(std::move(part));
  }
  return section;
}

}  // namespace cop
