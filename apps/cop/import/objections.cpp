#include "cop/import/objections.hpp"

#include <algorithm>
#include <set>

#include <fmt/core.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/import/patient_columns.hpp"
#include "cop/record/csv/header_words.hpp"
#include "cop/record/csv/numbers.hpp"
#include "cop/record/csv/patients.hpp"

namespace cop::app {
namespace {

bool is_blank(const std::vector<CsvRow>& rows, std::size_t column) {
  return std::all_of(rows.begin(), rows.end(),
                     [&](const CsvRow& row) { return without_blanks(row[column].text).empty(); });
}

bool is_named(const std::vector<std::string>& names, std::string_view header) {
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    return plain_words(name) == plain_words(header);
  });
}

Diagnostic missing_column(const CsvRow& header, const std::string& name) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < header.size(); ++i) names.push_back(column_name(header, i));
  return {
      Severity::error,
      "",
      header.front().where,
      fmt::format("the map names the column \"{}\", which the file does not have", shown(name, 60)),
      "",
      nearest_or("the first line must hold the names of the columns", name, names)};
}

Diagnostic unclaimed_column(const CsvRow& header, std::size_t column) {
  return {
      Severity::error,
      "",
      header[column].where,
      fmt::format("nothing says what the column \"{}\" is", shown(column_name(header, column), 60)),
      "",
      "name it in a map under columns:, figures: or ignore: (cop import FILE --print-map starts "
      "one)"};
}

/// A column that the map names, behind another one of this name.
Diagnostic doubled_column(const CsvRow& header, std::size_t column) {
  return {Severity::error,
          "",
          header[column].where,
          fmt::format("two columns are called \"{}\"", shown(column_name(header, column), 60)),
          "",
          "give each a name of its own in the first line of the file"};
}

/// The columns of the file as far as they are left out or not, in which patients are looked for.
SheetMapping columns_looked_at(const CsvRow& header, const ImportMap& map) {
  SheetMapping mapping;
  for (std::size_t i = 0; i < header.size(); ++i) {
    SheetColumn& column = mapping.columns.emplace_back();
    column.name = column_name(header, i);
    if (is_named(map.ignored, column.name)) column.use = ColumnUse::ignored;
  }
  return mapping;
}

}  // namespace

Diagnostics patient_objections(const std::vector<CsvRow>& rows, const ImportMap& map,
                               const std::vector<Target>& targets) {
  Diagnostics found = patient_columns(rows.front(), map);
  std::set<std::string> countries;
  for (const Target& target : targets) {
    const Charter& charter = target.project.charter;
    if (!countries.insert(charter.jurisdiction->value).second) continue;
    Diagnostics here = patients_in(rows, columns_looked_at(rows.front(), map), charter);
    for (Diagnostic& finding : here) {
      finding.help = "take it out of the file, or leave its column out in the map under ignore:";
    }
    found.insert(found.end(), here.begin(), here.end());
  }
  sort_by_place(found);
  return found;
}

Diagnostics column_objections(const std::vector<CsvRow>& rows, const ImportMap& map) {
  Diagnostics found;
  const CsvRow& header = rows.front();
  std::vector<std::string> named = map.headers();
  for (std::size_t i = 0; i < header.size(); ++i) {
    const std::string name = column_name(header, i);
    const bool is_second = is_named(named, name) && column_called(header, name) != i;
    if (is_second) found.push_back(doubled_column(header, i));
  }
  named.insert(named.end(), map.ignored.begin(), map.ignored.end());
  for (const std::string& name : named) {
    if (!column_called(header, name)) found.push_back(missing_column(header, name));
  }
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (is_named(named, column_name(header, i)) || is_blank(rows, i)) continue;
    found.push_back(unclaimed_column(header, i));
  }
  sort_by_place(found);
  return found;
}

std::vector<std::string> open_in(const FigureTable& table, const SheetEvidence& evidence,
                                 const SheetFlags& flags, const std::vector<Target>& targets) {
  std::vector<std::string> open;
  const SheetMapping& mapping = table.mapping;
  const bool knows_project =
      std::any_of(table.projects.begin(), table.projects.end(),
                  [](const std::optional<CsvCell>& project) { return project.has_value(); });
  if (!mapping.has_field("measure")) {
    open.emplace_back("which measure the figures are of: same_for_all: {measure: ID}");
  }
  if (!mapping.has_any({"period", "month", "from", "stage"})) {
    open.emplace_back("the period: a column, or same_for_all: {period: 2026-02}");
  }
  if (!mapping.has_any({"value", "numerator"})) {
    open.emplace_back("which column holds the numbers: value, or numerator and denominator");
  }
  if (mapping.has_field("numerator") != mapping.has_field("denominator")) {
    open.emplace_back("both numerator and denominator, or neither");
  }
  if (targets.size() > 1 && !mapping.has_field("practice") && !knows_project) {
    open.emplace_back("which practice or project a row is of: columns: {practice: HEADER}");
  }
  if (flags.decimal.empty() && !evidence.mark.point_is_certain()) {
    open.push_back(both_readings(evidence.mark.doubtful()) + ": decimal: comma, or point");
  }
  if (flags.dates.empty() && !evidence.order.certain()) {
    open.push_back(both_orders(evidence.order.doubtful()) + ": dates: day-first, or month-first");
  }
  return open;
}

}  // namespace cop::app
