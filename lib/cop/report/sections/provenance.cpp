#include "cop/base/number_text.hpp"
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
  Section section{"Where the figures come from"};
  Table table{{{"Measure"},
               {"Measured", Align::right},
               {"Worked out", Align::right},
               {"Made up", Align::right}},
              {}};
  bool any_made_up = false;
  for (const Series& series : input.facts.series) {
    const Origins origins = origins_of(input.facts, *series.measure);
    if (origins.real + origins.derived + origins.synthetic == 0) continue;
    any_made_up = any_made_up || origins.synthetic > 0;
    table.rows.push_back({series.measure->name.value, number_text(origins.real),
                          number_text(origins.derived), number_text(origins.synthetic)});
  }
  if (table.rows.empty()) return section;
  section.blocks.push_back(std::move(table));
  if (any_made_up) {
    section.blocks.push_back(
        Paragraph{"Some figures are made up to try the tool. They are no result.", Tone::caution});
  }
  return section;
}

}  // namespace cop
