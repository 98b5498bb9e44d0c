#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/measures.hpp"
#include "cop/model/due_data.hpp"
#include "cop/model/measure_kind.hpp"
#include "cop/model/project_state.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

long missing_of(const Project& project, const Measure& measure) {
  long missing = 0;
  for (const CycleLog& log : project.logs) {
    for (const MissingData& gap : log.missing) missing += gap.measure.value == measure.id.value;
  }
  return missing;
}

long rows_of(const Series& series) {
  long arrived = static_cast<long>(series.undated.size());
  for (const SeriesPoint& point : series.points) arrived += static_cast<long>(point.figures.size());
  return arrived;
}

}  // namespace

Section data_return_section(const ReportInput& input) {
  Section section{input.say(phrase::data_return)};
  Table table{{{input.say(phrase::measure)},
               {input.say(phrase::figures_that_came), Align::right},
               {input.say(phrase::noted_as_missing), Align::right},
               {input.say(phrase::last_period)},
               {input.say(phrase::due_now)}},
              {}};
  for (const Series& series : input.facts.series) {
    const Measure& measure = *series.measure;
    if (is_reference(measure)) continue;
    const auto due =
        is_over(input.facts.project.charter) ? std::nullopt : due_period(series, input.facts.today);
    table.rows.push_back(
        {measure.name->value, std::to_string(rows_of(series)),
         std::to_string(missing_of(input.facts.project, measure)),
         series.points.empty() ? "" : input.say.period(series.points.back().period),
         due ? input.say.period(*due) : ""});
  }
  if (!table.rows.empty()) section.blocks.push_back(std::move(table));
  return section;
}

}  // namespace cop
