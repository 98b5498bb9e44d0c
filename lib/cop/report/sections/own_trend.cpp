#include "cop/charts/unit.hpp"
#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/own.hpp"
#include "cop/report/own_figures.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/qualified.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

constexpr std::size_t fewest_for_a_trend = 3;

Table points_table(const Language& say, const OwnFigures& own) {
  const std::string unit = unit_of(*own.series->measure);
  Table table{
      {{say(phrase::period)},
       {say(phrase::stage_column)},
       {unit.empty() ? say(phrase::you_column) : say(phrase::you_in_unit, unit), Align::right},
       {say(phrase::n_column), Align::right},
       {say(phrase::from_file)}},
      {}};
  for (const OwnPoint& point : own.points) {
    table.rows.push_back({say.period(point.period), point.stage ? told(say, *point.stage) : "",
                          qualified(say, point.qualifier, chart_number(say, point.value)),
                          point.n ? say.number(*point.n) : "", point.files});
  }
  return table;
}

}  // namespace

Section own_trend_section(const ReportInput& input) {
  Section section{input.say(phrase::your_own_figures)};
  for (const OwnFigures& own : own_figures(input)) {
    const Measure& measure = *own.series->measure;
    Section part{measure.name->value, {points_table(input.say, own)}, {}};
    if (own.points.size() < fewest_for_a_trend) {
      part.blocks.push_back(Paragraph{own.points.size() == 1
                                          ? input.say(phrase::one_figure_is_a_beginning)
                                          : input.say(phrase::two_points_no_trend)});
    }
    const std::string caution = family_caution(input.say, measure);
    if (!caution.empty()) part.blocks.push_back(Paragraph{caution});
    section.parts.push_back(std::move(part));
  }
  return section;
}

}  // namespace cop
