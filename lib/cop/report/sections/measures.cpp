#include <fmt/core.h>

#include "cop/charts/unit.hpp"
#include "cop/report/measure_results.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

std::string baseline_text(const Measure& measure) {
  if (!measure.baseline) return {};
  const Baseline& baseline = *measure.baseline;
  std::string text;
  if (baseline.value) text = with_unit(baseline.value->value, measure);
  if (baseline.from) text += (text.empty() ? "from " : ", from ") + baseline.from->value.iso();
  if (baseline.to) text += (text.empty() ? "to " : " to ") + baseline.to->value.iso();
  return text;
}

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
  add("Left out", measure.exclusions.value);
  add("Source", measure.source.value);
  add("How often", measure.frequency.value);
  add("Baseline", baseline_text(measure));
  if (measure.target && measure.target->value) {
    const Target& target = *measure.target;
    std::string text = with_unit(target.value->value, measure);
    if (target.by) text += " by " + target.by->value.iso();
    if (target.why.given()) text += ", because " + target.why.value;
    add("Target", text);
  }
  return pairs;
}

Section measure_part(const ReportInput& input, const Series& series) {
  Section section{series.measure->name.value};
  section.blocks.push_back(definition_of(*series.measure));
  const MeasureReaders readers{input.is_shared(), input.min_cell()};
  for (Block& block : measure_results(input.facts, series, readers)) {
    section.blocks.push_back(std::move(block));
  }
  return section;
}

}  // namespace

Section measures_section(const ReportInput& input) {
  Section section{"Measures"};
  for (const Series& series : input.facts.series) {
    section.parts.push_back(measure_part(input, series));
  }
  if (section.parts.empty()) {
    section.blocks.push_back(Paragraph{"No measure is written down yet."});
  }
  return section;
}

}  // namespace cop
