#include <algorithm>

#include "cop/report/measure_results.hpp"
#include "cop/report/page.hpp"
#include "cop/report/record_writer.hpp"

namespace cop {
namespace {

std::vector<std::string> ids(const Facts& facts) { return ids_of(facts.project.measures.measures); }

Report page(const Facts& facts, const std::string& id) {
  const auto series = std::find_if(facts.series.begin(), facts.series.end(),
                                   [&](const Series& s) { return s.measure->id.value.text == id; });
  const Measure& measure = *series->measure;
  Report report{"Measure " + id + ": " + measure.name->value, {{place_text(measure.id.where)}}, {}};
  Measure rest = measure;
  rest.name = Text();
  report.sections.push_back(record_section("How it is measured", rest));
  report.sections.push_back({"What came out", measure_results(english, facts, *series), {}});
  return report;
}

}  // namespace

extern const PageKind measure_page{"measure", "measures", ids, nullptr, page};

}  // namespace cop
