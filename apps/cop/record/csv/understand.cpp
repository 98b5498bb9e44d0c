#include "cop/record/csv/understand.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/record/csv/open_points.hpp"
#include "cop/record/csv/patients.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

constexpr std::string_view delimiters = ",;\t";

/// Takes the line `sep=;` away that some programs write in front, and returns its sign. The line
/// itself stays, empty, so that the others keep their numbers.
char take_named_delimiter(std::string& text) {
  std::string line = text.substr(0, text.find('\n'));
  const std::size_t length = line.size();
  std::erase(line, '"');
  const bool names = line.size() == 5 && line.starts_with("sep=");
  if (!names || delimiters.find(line[4]) == delimiters.npos) return '\0';
  text.erase(0, length);
  return line[4];
}

char delimiter_called(const std::string& word) {
  return word == "tab" ? '\t' : word == "semicolon" ? ';' : word == "comma" ? ',' : '\0';
}

const Measure* find_measure(const SheetFlags& flags, const Project& project) {
  if (flags.measure.empty()) return nullptr;
  if (const Measure* measure = project.find_measure(Id<Measure>(flags.measure))) return measure;
  std::vector<std::string_view> ids;
  for (const Measure& measure : project.measures.measures) ids.push_back(measure.id.value.text);
  throw UsageError(fmt::format("--measure: no measure is called \"{}\"{}", shown(flags.measure, 60),
                               nearest_or(fmt::format("; there are: {}", fmt::join(ids, ", ")),
                                          flags.measure, std::span<const std::string_view>(ids))));
}

SheetReading reading_of(const SheetFlags& flags, const SheetEvidence& evidence) {
  SheetReading reading;
  reading.measure = flags.measure;
  if (flags.decimal == "comma") reading.mark = DecimalMark::comma;
  reading.order = evidence.order.certain().value_or(DateOrder::day_first);
  if (!flags.dates.empty()) {
    reading.order = flags.dates == "day-first" ? DateOrder::day_first : DateOrder::month_first;
  }
  if (flags.period.empty()) return reading;
  reading.period = Period::parse(flags.period);
  if (!reading.period) {
    throw UsageError(fmt::format(
        "--period \"{}\": write a day, month, week or quarter, such as 2026-02 or 2026-Q1",
        shown(flags.period, 60)));
  }
  return reading;
}

/// A flag and a column that say the same would leave one of them unheard.
void refuse_both(const char* flag, const std::string& given, std::string_view field,
                 const SheetMapping& mapping) {
  const auto is_it = [&](const SheetColumn& column) {
    return column.field == field || (field == "period" && is_period_field(column.field));
  };
  const auto column = std::find_if(mapping.columns.begin(), mapping.columns.end(), is_it);
  if (given.empty() || column == mapping.columns.end()) return;
  throw UsageError(
      fmt::format("{0} is given, and the column \"{1}\" holds the {2} too: leave {0} "
                  "out, or say --ignore \"{1}\"",
                  flag, shown(column->name, 60), field));
}

/// Where several columns have cells and no name, the first line is most likely a title.
void check_names(const SheetMapping& mapping, const CsvRow& header, Diagnostics& findings) {
  std::size_t nameless = 0;
  for (std::size_t i = 0; i < header.size(); ++i) {
    const bool unknown = mapping.columns[i].use == ColumnUse::unknown;
    if (unknown && without_blanks(header[i].text).empty()) ++nameless;
  }
  if (nameless < 2) return;
  findings.push_back(
      {Severity::error, "", header.front().where,
       fmt::format("{} of {} columns have no name in the first line", nameless, header.size())});
  findings.back().help = "take out lines with a title that stand above the names of the columns";
}

}  // namespace

bool find_delimiter(const std::string& file, std::string& text, const SheetFlags& flags,
                    Understanding& sheet) {
  const char named = take_named_delimiter(text);
  sheet.delimiter = flags.delimiter.empty() ? named : delimiter_called(flags.delimiter);
  if (sheet.delimiter != '\0') return true;
  const std::vector<char> possible = csv_delimiters(text);
  if (possible.size() == 1) {
    sheet.delimiter = possible.front();
    return true;
  }
  if (possible.empty()) {
    sheet.findings.push_back({Severity::error,
                              "",
                              {file, 1, 1, 1, 2},
                              "neither commas, semicolons nor tabs part the first line"});
    sheet.findings.back().help = "the first line must hold the names of two columns or more";
  } else {
    sheet.open.push_back(open_delimiter());
  }
  return false;
}

std::unique_ptr<Understanding> understand_sheet(const std::string& file, std::string text,
                                                const SheetFlags& flags, const Project& project) {
  auto sheet = std::make_unique<Understanding>();
  if (!find_delimiter(file, text, flags, *sheet)) return sheet;
  auto rows = read_csv(file, text, sheet->delimiter, sheet->findings);
  if (!rows) return sheet;
  sheet->rows = *std::move(rows);
  if (sheet->rows.size() == 1) {
    sheet->findings.push_back({Severity::error, "", sheet->rows.front().front().where,
                               "there is no row below the names of the columns"});
    return sheet;
  }
  const Measure* measure = find_measure(flags, project);
  sheet->mapping = map_columns(sheet->rows, flags, measure, project);
  sheet->findings = patients_in(sheet->rows, sheet->mapping, project.charter);
  check_names(sheet->mapping, sheet->rows.front(), sheet->findings);
  refuse_both("--measure", flags.measure, "measure", sheet->mapping);
  refuse_both("--period", flags.period, "period", sheet->mapping);
  sheet->evidence = evidence_of(sheet->rows, sheet->mapping);
  sheet->reading = reading_of(flags, sheet->evidence);
  sheet->open = open_points(*sheet, flags, measure, project);
  return sheet;
}

}  // namespace cop::app
