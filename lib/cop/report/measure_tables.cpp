#include "cop/report/measure_tables.hpp"

#include <algorithm>
#include <span>

#include "cop/charts/unit.hpp"
#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/measures.hpp"
#include "cop/model/same_figure.hpp"
#include "cop/report/figure_files.hpp"
#include "cop/report/qualified.hpp"
#include "cop/report/shared_facts.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

std::string value_heading(const Language& say, const Measure& measure) {
  const std::string unit = unit_of(measure);
  return unit.empty() ? say(phrase::value_column) : say(phrase::value_in_unit, unit);
}

std::string value_text(const Language& say, const Figure& figure, std::optional<double> value) {
  const Observation& o = *figure.observation;
  std::string text = value ? qualified(say, qualifier_of(o), chart_number(say, *value)) : "";
  if (o.range.size() == 2) {
    text += say(phrase::range_of_figures, chart_number(say, o.range[0].value),
                chart_number(say, o.range[1].value));
  }
  if (o.printed.given()) text += say(phrase::printed_as, o.printed->value);
  return text;
}

/// Where a figure belongs: practice, group or arm. Members are not named in a shared report.
std::string place_text(const Language& say, const Observation& o) {
  if (o.practice) return o.practice->value.text;
  if (o.group.given()) return o.group->value;
  return o.member ? say(phrase::one_member) : o.arm->value;
}

std::vector<std::string> figure_row(const Language& say, const Figure& figure,
                                    const SharedFigure& shown) {
  const Observation& o = *figure.observation;
  return {o.period ? say.period(o.period->value) : "",
          o.stage ? told(say, o.stage->value) : "",
          place_text(say, o),
          shown.withheld && !shown.value ? say(phrase::not_shown)
                                         : value_text(say, figure, shown.value),
          shown.n          ? say.number(*shown.n)
          : shown.withheld ? say(phrase::not_shown)
                           : "",
          o.source.given() ? o.source->value : figure.log->where.file.text()};
}

struct FigureShown {
  Figure figure;
  SharedFigure shown;
};

/// One row alone could be worked out from a sum over all of them.
void withhold_a_second(std::vector<FigureShown>& rows) {
  FigureShown* smallest = nullptr;
  long withheld = 0;
  for (FigureShown& row : rows) {
    withheld += row.shown.withheld ? 1 : 0;
    if (row.shown.withheld || !row.shown.n) continue;
    if (smallest == nullptr || *row.shown.n < *smallest->shown.n) smallest = &row;
  }
  if (withheld != 1 || smallest == nullptr) return;
  smallest->shown = {{}, {}, true};
}

/// All such figures without a day, the ones that a first source outvotes included; for others
/// without those of single members.
std::vector<FigureShown> figures_shown(const Facts& facts, const Measure& measure,
                                       const MeasureReaders& readers,
                                       const std::function<bool(const Observation&)>& is) {
  std::vector<FigureShown> rows;
  for (const CycleLog& log : facts.project.logs) {
    for (const Observation& o : log.observations) {
      const bool dated = o.period && o.period->value.dated();
      if (o.measure.value != measure.id.value || dated || o.row.given() || !is(o)) continue;
      if (readers.are_others && o.member) continue;
      const Figure figure{&log, &o, value_of(measure, o)};
      const auto n = o.n ? std::optional(o.n->value) : std::nullopt;
      rows.push_back({figure, readers.are_others ? shared_figure(measure, figure, readers.min_cell)
                                                 : SharedFigure{figure.value, n, false}});
    }
  }
  if (readers.are_others) withhold_a_second(rows);
  return rows;
}

bool differ(const std::vector<Figure>& figures) {
  return std::any_of(figures.begin(), figures.end(),
                     [&](const Figure& figure) { return figure.value != figures.front().value; });
}

/// What other sources say instead of the figures of the point.
std::vector<Figure> outvoted(const Facts& facts, const Measure& measure, const SeriesPoint& point,
                             bool are_others) {
  std::vector<Figure> all;
  for (const std::vector<Figure>& figures : facts.repeated) {
    const Observation& first = *figures.front().observation;
    const bool is_of_point = first.measure.value == measure.id.value && first.period &&
                             first.period->value == point.period;
    if (!is_of_point || !differ(figures) || (are_others && is_of_part(first))) continue;
    all.insert(all.end(), figures.begin() + 1, figures.end());
  }
  return all;
}

std::vector<std::string> outvoted_row(const Language& say, const Measure& measure,
                                      const SeriesPoint& point, const Figure& figure,
                                      const MeasureReaders& readers) {
  const Observation& o = *figure.observation;
  const SharedFigure shown = readers.are_others ? shared_figure(measure, figure, readers.min_cell)
                                                : SharedFigure{figure.value, {}, false};
  const bool is_hidden = shown.withheld || is_withheld(point);
  const std::string missing = is_hidden ? say(phrase::not_shown) : "";
  const auto cell_of = [&](const auto& number) {
    return number && !is_hidden ? say.number(number->value) : missing;
  };
  const bool has_value = shown.value && (!is_hidden || point.value);
  const auto value = is_hidden && has_value ? rounded(measure, *shown.value) : shown.value;
  return {say.period(point.period),
          has_value ? qualified(say, qualifier_of(o), chart_number(say, *value)) : missing,
          cell_of(o.numerator),
          cell_of(o.denominator),
          cell_of(o.n),
          say(phrase::other_source, figure.log->where.file.text())};
}

}  // namespace

bool is_disputed(const Facts& facts, const Observation& observation) {
  return std::any_of(facts.repeated.begin(), facts.repeated.end(), [&](const auto& figures) {
    return differ(figures) &&
           std::any_of(figures.begin(), figures.end(),
                       [&](const Figure& figure) { return figure.observation == &observation; });
  });
}

Table dated_table(const Language& say, const Facts& facts, const Series& series,
                  const MeasureReaders& readers, std::size_t first) {
  Table table{{{say(phrase::period)},
               {value_heading(say, *series.measure), Align::right},
               {say(phrase::numerator), Align::right},
               {say(phrase::denominator), Align::right},
               {say(phrase::n_column), Align::right},
               {say(phrase::from_file)}},
              {}};
  for (const SeriesPoint& point : std::span(series.points).subspan(first)) {
    const std::string missing = is_withheld(point) ? say(phrase::not_shown) : "";
    const auto cell_of = [&](const auto& number) { return number ? say.number(*number) : missing; };
    table.rows.push_back(
        {say.period(point.period),
         point.value ? qualified(say, qualifier_of(point.figures), chart_number(say, *point.value))
                     : missing,
         cell_of(point.numerator), cell_of(point.denominator), cell_of(point.n),
         files_of(point.figures)});
    for (const Figure& other : outvoted(facts, *series.measure, point, readers.are_others)) {
      table.rows.push_back(outvoted_row(say, *series.measure, point, other, readers));
    }
  }
  return table;
}

Table figures_table(const Language& say, const Facts& facts, const Measure& measure,
                    const MeasureReaders& readers,
                    const std::function<bool(const Observation&)>& is) {
  Table table{{{say(phrase::period)},
               {say(phrase::stage_column)},
               {say(phrase::where)},
               {value_heading(say, measure), Align::right},
               {say(phrase::n_column), Align::right},
               {say(phrase::source)}},
              {}};
  for (const FigureShown& row : figures_shown(facts, measure, readers, is)) {
    table.rows.push_back(figure_row(say, row.figure, row.shown));
  }
  return table;
}

}  // namespace cop
