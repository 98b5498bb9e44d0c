#include "cop/chart/table.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

#include <fmt/core.h>

#include "cop/base/period.hpp"
#include "cop/base/small_letters.hpp"
#include "cop/base/utf8.hpp"
#include "cop/io/csv.hpp"

namespace cop::app {
namespace {

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

void report(const Location& where, std::string message, std::string help, Diagnostics& findings) {
  findings.push_back({Severity::error, "", where, std::move(message), {}, std::move(help)});
}

std::optional<double> number_in(std::string_view text) {
  double value = 0;
  if (text.starts_with('+')) text.remove_prefix(1);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool read = error == std::errc() && end == text.data() + text.size();
  return read && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// A number, or nothing for an empty cell.
std::optional<double> cell_number(const CsvCell& cell, std::string_view column,
                                  Diagnostics& findings) {
  const std::string_view text = trimmed(cell.text);
  if (text.empty() || text == "NA") return std::nullopt;
  const auto value = number_in(text);
  if (!value) {
    report(cell.where, fmt::format("\"{}\" in column {} is not a number", shown(text, 40), column),
           "write a number with a point, such as 12.5, or leave the cell empty", findings);
  }
  return value;
}

/// Where the columns stand; nothing where there is none of the name.
struct Columns {
  std::optional<std::size_t> moment, y, n;
  std::string moment_name;
};

std::optional<std::size_t> column_called(const CsvRow& header, std::string_view name) {
  const auto found = std::find_if(header.begin(), header.end(), [name](const CsvCell& cell) {
    return in_small_letters(trimmed(cell.text)) == name;
  });
  if (found == header.end()) return std::nullopt;
  return static_cast<std::size_t>(found - header.begin());
}

Columns find_columns(const CsvRow& header, Diagnostics& findings) {
  Columns columns;
  columns.y = column_called(header, "y");
  columns.n = column_called(header, "n");
  for (const char* name : {"date", "x", "t"}) {
    const auto found = column_called(header, name);
    if (!found) continue;
    columns.moment = found;
    columns.moment_name = name;
  }
  if (!columns.y) {
    report(header.front().where, "no column is called y",
           "call the column of values y, that of dates date (or t, where they are numbers), and "
           "that of "
           "denominators n",
           findings);
  }
  return columns;
}

/// Reads moments: days and periods, or numbers; all of one table alike.
class MomentReader {
 public:
  MomentReader(const Columns& columns, Diagnostics& findings)
      : columns_(columns), findings_(findings) {}

  std::optional<Moment> read(const CsvRow& row, std::size_t number) {
    if (!columns_.moment) return Moment{static_cast<double>(number), std::to_string(number)};
    const CsvCell& cell = row[*columns_.moment];
    const std::string text(trimmed(cell.text));
    const auto period = Period::parse(text);
    const auto value = number_in(text);
    if (!period && !value) return refuse(cell, text);
    const bool dated = period.has_value();
    if (is_dated_ && *is_dated_ != dated) {
      report(cell.where,
             fmt::format("\"{}\" is {} among {}", shown(text, 40), dated ? "a date" : "a number",
                         dated ? "numbers" : "dates"),
             "write all of them as dates, or all as numbers", findings_);
      return std::nullopt;
    }
    is_dated_ = dated;
    return Moment{dated ? period->from().number() : *value, text};
  }

  [[nodiscard]] bool is_dated() const { return is_dated_.value_or(false); }

 private:
  std::optional<Moment> refuse(const CsvCell& cell, const std::string& text) {
    report(cell.where,
           text.empty() ? fmt::format("the row has no {}", columns_.moment_name)
                        : fmt::format("\"{}\" in column {} is neither a date nor a number",
                                      shown(text, 40), columns_.moment_name),
           "write a date as 2026-02-28, a month as 2026-02, or a number", findings_);
    return std::nullopt;
  }

  const Columns& columns_;
  Diagnostics& findings_;
  std::optional<bool> is_dated_;
};

struct RowsOfMoment {
  std::string label;
  stats::Series values, denominators;
};

ChartTable read_rows(const std::vector<CsvRow>& rows, const Columns& columns,
                     Diagnostics& findings) {
  MomentReader moments(columns, findings);
  std::map<double, RowsOfMoment> by_moment;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const auto moment = moments.read(rows[i], i);
    const auto y = cell_number(rows[i][*columns.y], "y", findings);
    const auto n = columns.n ? cell_number(rows[i][*columns.n], "n", findings) : std::nullopt;
    if (!moment) continue;
    RowsOfMoment& of_moment = by_moment[moment->x];
    of_moment.label = moment->label;
    of_moment.values.push_back(y);
    if (columns.n) of_moment.denominators.push_back(n);
  }
  ChartTable table;
  table.has_denominators = columns.n.has_value();
  table.is_dated = moments.is_dated();
  for (auto& [x, of_moment] : by_moment) {
    table.moments.push_back({x, std::move(of_moment.label)});
    table.values.push_back(std::move(of_moment.values));
    table.denominators.push_back(std::move(of_moment.denominators));
  }
  return table;
}

char delimiter_of(std::string_view text) {
  const std::vector<char> possible = csv_delimiters(text);
  return possible.empty() ? ',' : possible.front();
}

}  // namespace

ChartTable read_chart_table(const std::string& file, const std::string& bytes,
                            Diagnostics& findings) {
  const auto text = csv_text(file, bytes, findings);
  if (!text) return {};
  const auto rows = read_csv(file, text->text, delimiter_of(text->text), findings);
  if (!rows) return {};
  const Columns columns = find_columns(rows->front(), findings);
  if (!columns.y) return {};
  if (rows->size() < 2) {
    report(rows->front().front().where, "the table has no rows below its names",
           "write one row for each moment", findings);
    return {};
  }
  return read_rows(*rows, columns, findings);
}

stats::Subgroups subgroups_of(const ChartTable& table, stats::ChartType type,
                              stats::Aggregation aggregation) {
  const bool adds_up = type == stats::ChartType::c;
  const bool takes_ratios = table.has_denominators && !adds_up;
  stats::Subgroups series;
  for (std::size_t i = 0; i < table.moments.size(); ++i) {
    const stats::Series none;
    series.push_back(stats::aggregate(table.values[i], takes_ratios ? table.denominators[i] : none,
                                      adds_up ? stats::Aggregation::sum : aggregation));
  }
  return series;
}

}  // namespace cop::app
