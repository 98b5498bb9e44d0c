#include <fmt/core.h>

#include "cop/charts/unit.hpp"
#include "cop/report/measure_results.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

Pairs definition_of(const Measure& measure) {
  Pairs pairs;
  const auto add = [&](const char* term, const std::string& text) {
    if (!text.empty()) pairs.entries.emplace_back(term, text);
  };
  std::string kind = family_text(measure);
  if (measure.direction && measure.direction->value != Direction::none) {
    kind += fmt::format("; improvement is {}", word(measure.direction->value));
  }
  add("What it is", kind);
  add("Definition", measure.definition.value);
  add("Numerator", measure.numerator.value);
  add("Denominator", measure.denominator.value);
  add("Source", measure.source.value);
  if (measure.target && measure.target->value) {
    add("Target", with_unit(measure.target->value->value, measure));
  }
  return pairs;
}

Section measure_part(const Facts& facts, const Series& series) {
  Section section{series.measure->name.value};
  section.blocks.push_back(definition_of(*series.measure));
  for (Block& block : measure_results(facts, series)) section.blocks.push_back(std::move(block));
  return section;
}

}  // namespace

Section measures_section(const ReportInput& input) {
  Section section{"Measures"};
  for (const Series& series : input.facts.series) {
    section.parts.push_back(measure_part(input.facts, series));
  }
  if (section.parts.empty()) {
    section.blocks.push_back(Paragraph{"No measure is written down yet."});
  }
  return section;
}

}  // namespace cop
