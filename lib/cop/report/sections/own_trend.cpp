#include "cop/base/number_text.hpp"
#include "cop/charts/unit.hpp"
#include "cop/report/own_figures.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

constexpr std::size_t fewest_for_a_trend = 3;

Table points_table(const OwnFigures& own) {
  const std::string unit = unit_of(*own.series->measure);
  Table table{{{"Period"},
               {"Stage"},
               {unit.empty() ? "You" : "You (" + unit + ")", Align::right},
               {"n", Align::right},
               {"From"}},
              {}};
  for (const OwnPoint& point : own.points) {
    table.rows.push_back({point.period.text(), point.stage ? std::string(word(*point.stage)) : "",
                          number_text(point.value), point.n ? number_text(*point.n) : "",
                          point.files});
  }
  return table;
}

}  // namespace

Section own_trend_section(const ReportInput& input) {
  Section section{"Your own figures"};
  for (const OwnFigures& own : own_figures(input)) {
    const Measure& measure = *own.series->measure;
    Section part{measure.name.value, {points_table(own)}, {}};
    if (own.points.size() < fewest_for_a_trend) {
      part.blocks.push_back(Paragraph{own.points.size() == 1 ? "One figure is a beginning."
                                                             : "Two points are no trend."});
    }
    const std::string caution = family_caution(measure);
    if (!caution.empty()) part.blocks.push_back(Paragraph{caution});
    section.parts.push_back(std::move(part));
  }
  return section;
}

}  // namespace cop
