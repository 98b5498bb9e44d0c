#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/measures.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

/// How many figures were measured, worked out from others, or made up.
struct Origins {
  long real = 0, derived = 0, synthetic = 0;
};

Origins origins_of(const Facts& facts, const Measure& measure) {
  Origins origins;
  for (const Figure& figure : figures_of(facts.project, measure)) {
    const auto& provenance = figure.observation->provenance;
    switch (provenance ? provenance->value : Provenance::real) {
      case Provenance::real: ++origins.real; break;
      case Provenance::derived: ++origins.derived; break;
      case Provenance::synthetic: ++origins.synthetic; break;
    }
  }
  return origins;
}

}  // namespace

Section provenance_section(const ReportInput& input) {
  Section section{input.say(phrase::where_figures_come_from)};
  Table table{{{input.say(phrase::measure)},
               {input.say(phrase::measured), Align::right},
               {input.say(phrase::worked_out), Align::right},
               {input.say(phrase::made_up), Align::right}},
              {}};
  bool any_made_up = false;
  for (const Series& series : input.facts.series) {
    const Origins origins = origins_of(input.facts, *series.measure);
    if (origins.real + origins.derived + origins.synthetic == 0) continue;
    any_made_up = any_made_up || origins.synthetic > 0;
    table.rows.push_back({series.measure->name->value, input.say.number(origins.real),
                          input.say.number(origins.derived), input.say.number(origins.synthetic)});
  }
  if (table.rows.empty()) return section;
  section.blocks.push_back(std::move(table));
  if (any_made_up) {
    section.blocks.push_back(Paragraph{input.say(phrase::some_made_up), Tone::caution});
  }
  return section;
}

}  // namespace cop
