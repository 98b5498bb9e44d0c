#include "cop/charts/unit.hpp"
#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/measures.hpp"
#include "cop/language/phrases/meetings.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/shared_facts.hpp"
#include "cop/report/subject_log.hpp"

namespace cop {
namespace {

/// Whether the log brought a figure of the point.
bool brought(const CycleLog& log, const SeriesPoint& point) {
  for (const Figure& figure : point.figures) {
    if (figure.log == &log) return true;
  }
  return false;
}

std::string grounds_of(const Language& say, const SeriesPoint& point) {
  if (is_withheld(point)) return say(phrase::not_shown);
  if (point.numerator && point.denominator) {
    return say(phrase::x_of_y, say.number(*point.numerator), say.number(*point.denominator));
  }
  if (point.denominator) return say.number(*point.denominator);
  return point.n ? say.number(*point.n) : "";
}

void add_dated(const Language& say, const Series& series, const CycleLog& log, Table& table) {
  for (const SeriesPoint& point : series.points) {
    if (!brought(log, point)) continue;
    const std::string missing = is_withheld(point) ? say(phrase::not_shown) : "";
    table.rows.push_back({series.measure->name->value, say.period(point.period),
                          point.value ? with_unit(say, *point.value, *series.measure) : missing,
                          grounds_of(say, point)});
  }
}

/// How many figures without a day, or of single members, the log brought.
long others_in(const Series& series, const CycleLog& log) {
  long n = 0;
  for (const Figure& figure : series.undated) n += figure.log == &log ? 1 : 0;
  return n;
}

std::string missing_text(const ReportInput& input, const MissingData& gap) {
  const Language& say = input.say;
  const Measure* measure = input.facts.project.find_measure(gap.measure.value);
  std::string text = measure == nullptr ? gap.measure.value.text : measure->name->value;
  if (gap.practice) text += ", " + gap.practice->value.text;
  if (gap.member) text += ", " + gap.member->value.text;
  if (gap.period) text += ", " + say.period(gap.period->value);
  return gap.reason.given() ? text + ": " + gap.reason->value : text;
}

}  // namespace

Section meeting_data_section(const ReportInput& input) {
  const CycleLog* log = subject_log(input);
  Section section{input.say(phrase::data_seen)};
  if (log == nullptr) return section;
  Table table{{{input.say(phrase::measure)},
               {input.say(phrase::period)},
               {input.say(phrase::value_column), Align::right},
               {input.say(phrase::n_column), Align::right}},
              {}};
  List others;
  for (const Series& series : input.facts.series) {
    add_dated(input.say, series, *log, table);
    const long n = others_in(series, *log);
    if (n > 0) {
      others.items.push_back(input.say(phrase::undated_figures, series.measure->name->value,
                                       input.say(phrase::figures, n)));
    }
  }
  for (const MissingData& gap : log->missing) {
    others.items.push_back(input.say(phrase::did_not_arrive, missing_text(input, gap)));
  }
  if (!table.rows.empty()) section.blocks.push_back(std::move(table));
  if (!others.items.empty()) section.blocks.push_back(std::move(others));
  if (section.blocks.empty()) section.blocks.push_back(Paragraph{input.say(phrase::none_there)});
  return section;
}

}  // namespace cop
