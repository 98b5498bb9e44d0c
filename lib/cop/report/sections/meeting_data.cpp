#include "cop/base/number_text.hpp"
#include "cop/charts/unit.hpp"
#include "cop/report/phrases.hpp"
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

std::string grounds_of(const SeriesPoint& point) {
  if (is_withheld(point)) return std::string(not_shown);
  if (point.numerator && point.denominator) {
    return number_text(*point.numerator) + " of " + number_text(*point.denominator);
  }
  if (point.denominator) return number_text(*point.denominator);
  return point.n ? number_text(*point.n) : "";
}

void add_dated(const Series& series, const CycleLog& log, Table& table) {
  for (const SeriesPoint& point : series.points) {
    if (!brought(log, point)) continue;
    const std::string missing = is_withheld(point) ? std::string(not_shown) : "";
    table.rows.push_back({series.measure->name.value, point.period.text(),
                          point.value ? with_unit(*point.value, *series.measure) : missing,
                          grounds_of(point)});
  }
}

/// How many figures without a day, or of single members, the log brought.
long others_in(const Series& series, const CycleLog& log) {
  long n = 0;
  for (const Figure& figure : series.undated) n += figure.log == &log ? 1 : 0;
  return n;
}

std::string missing_text(const MissingData& gap) {
  std::string text = gap.measure.value.text;
  if (gap.practice) text += ", " + gap.practice->value.text;
  if (gap.member) text += ", one member";
  if (gap.period) text += ", " + gap.period->value.text();
  return gap.reason.given() ? text + ": " + gap.reason.value : text;
}

}  // namespace

Section meeting_data_section(const ReportInput& input) {
  const CycleLog* log = subject_log(input);
  Section section{"Data seen"};
  if (log == nullptr) return section;
  Table table{{{"Measure"}, {"Period"}, {"Value", Align::right}, {"n", Align::right}}, {}};
  List others;
  for (const Series& series : input.facts.series) {
    add_dated(series, *log, table);
    const long n = others_in(series, *log);
    if (n > 0) {
      others.items.push_back(series.measure->name.value + ": " + counted(n, "figure", "figures") +
                             " before or after, without a day");
    }
  }
  for (const MissingData& gap : log->missing) {
    others.items.push_back("Did not arrive: " + missing_text(gap));
  }
  if (!table.rows.empty()) section.blocks.push_back(std::move(table));
  if (!others.items.empty()) section.blocks.push_back(std::move(others));
  if (section.blocks.empty()) section.blocks.push_back(Paragraph{"None."});
  return section;
}

}  // namespace cop
