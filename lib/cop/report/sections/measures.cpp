#include "cop/language/phrases/measures.hpp"

#include "cop/charts/unit.hpp"
#include "cop/language/phrases/common.hpp"
#include "cop/report/measure_results.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

std::string baseline_text(const Language& say, const Measure& measure) {
  if (!measure.baseline) return {};
  const Baseline& baseline = *measure.baseline;
  std::string text;
  const auto add = [&](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
  if (baseline.value) add(with_unit(say, baseline.value->value, measure));
  if (baseline.from && baseline.to) {
    add(say(phrase::baseline_from_to, say.date(baseline.from->value),
            say.date(baseline.to->value)));
  } else if (baseline.from) {
    add(say(phrase::baseline_from, say.date(baseline.from->value)));
  } else if (baseline.to) {
    add(say(phrase::baseline_to, say.date(baseline.to->value)));
  }
  return text;
}

Pairs definition_of(const Language& say, const Measure& measure) {
  Pairs pairs;
  const auto add = [&](const std::string& term, const std::string& text) {
    if (!text.empty()) pairs.entries.emplace_back(term, text);
  };
  std::string kind = family_text(say, measure);
  if (measure.direction && measure.direction->value != Direction::none) {
    kind += say(phrase::improvement_is, told(say, measure.direction->value));
  }
  add(say(phrase::what_it_is), kind);
  add(say(phrase::definition), measure.definition->value);
  add(say(phrase::numerator), measure.numerator->value);
  add(say(phrase::denominator), measure.denominator->value);
  add(say(phrase::left_out_term), measure.exclusions->value);
  add(say(phrase::source), measure.source->value);
  add(say(phrase::how_often), measure.frequency->value);
  add(say(phrase::baseline), baseline_text(say, measure));
  if (measure.target && measure.target->value) {
    const Target& target = *measure.target;
    std::string text = with_unit(say, target.value->value, measure);
    if (target.by) text += say(phrase::by_day, say.date(target.by->value));
    if (target.why.given()) text += say(phrase::because, target.why->value);
    add(say(phrase::target), text);
  }
  return pairs;
}

Section measure_part(const ReportInput& input, const Series& series) {
  Section section{series.measure->name->value};
  section.blocks.push_back(definition_of(input.say, *series.measure));
  const MeasureReaders readers{input.is_shared(), input.min_cell(), input.is_overview};
  for (Block& block : measure_results(input.say, input.facts, series, readers)) {
    section.blocks.push_back(std::move(block));
  }
  return section;
}

}  // namespace

Section measures_section(const ReportInput& input) {
  Section section{input.say(phrase::measures_title)};
  for (const Series& series : input.facts.series) {
    section.parts.push_back(measure_part(input, series));
  }
  if (section.parts.empty()) {
    section.blocks.push_back(Paragraph{input.say(phrase::no_measure_yet)});
  }
  return section;
}

}  // namespace cop
