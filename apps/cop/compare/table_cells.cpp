#include "cop/compare/table_cells.hpp"

#include <charconv>
#include <cmath>

#include <fmt/core.h>

#include "cop/base/small_letters.hpp"
#include "cop/base/utf8.hpp"
#include "cop/load/number_slips.hpp"
#include "cop/record/csv/numbers.hpp"

namespace cop::app {
namespace {

constexpr double most = 1e9;

std::optional<double> number_in(std::string_view text) {
  double value = 0;
  const std::string_view plain = without_blanks(text);
  const char* const end = plain.data() + plain.size();
  const auto result = std::from_chars(plain.data(), end, value);
  if (result.ec != std::errc() || result.ptr != end || !std::isfinite(value)) return std::nullopt;
  return value;
}

}  // namespace

TableCells::TableCells(const FileName& file, const std::string& text, Diagnostics& findings)
    : file_(file), findings_(findings), head_{file, 1, 1, 1, 2} {
  const std::vector<char> delimiters = csv_delimiters(text);
  if (delimiters.size() != 1) {
    report(head_, "neither commas, semicolons nor tabs alone part the first line",
           "the first line holds the names of two columns or more, such as phase,y");
    return;
  }
  auto rows = read_csv(file, text, delimiters.front(), findings);
  if (!rows) return;
  read_head(rows->front());
  rows->erase(rows->begin());
  rows_ = *std::move(rows);
}

void TableCells::read_head(const CsvRow& head) {
  head_ = head.front().where;
  for (std::size_t i = 0; i < head.size(); ++i) {
    std::string name = in_small_letters(without_blanks(head[i].text));
    head_names_.push_back(name);
    if (!columns_.try_emplace(std::move(name), i).second) {
      report(head[i].where, "two columns have this name", "leave out one of them or rename it");
    }
  }
}

std::vector<std::string> TableCells::columns() const { return head_names_; }

Location TableCells::head() const { return head_; }

const CsvCell& TableCells::cell(const CsvRow& row, std::string_view column) const {
  return row.at(columns_.find(column)->second);
}

bool TableCells::is_missing(const CsvRow& row, std::string_view column) const {
  return means_missing(cell(row, column).text);
}

std::optional<double> TableCells::number(const CsvRow& row, std::string_view column) {
  const CsvCell& written = cell(row, column);
  const auto value = number_in(written.text);
  if (!value) {
    const NumberSlip slip = explain_number(without_blanks(written.text));
    report(written.where, fmt::format("column {} needs a number here", column),
           slip.help.empty() ? "write it with digits and a point, or leave the cell empty"
                             : slip.help);
  }
  return value;
}

std::optional<long> TableCells::count(const CsvRow& row, std::string_view column) {
  const CsvCell& written = cell(row, column);
  const auto value = number_in(written.text);
  if (value && *value >= 0 && *value <= most && *value == std::floor(*value)) {
    return static_cast<long>(*value);
  }
  report(written.where, fmt::format("column {} needs a whole number, 0 or more", column),
         "write how many there were, such as 12");
  return std::nullopt;
}

std::optional<bool> TableCells::is_before(const CsvRow& row) {
  const CsvCell& written = cell(row, "phase");
  const std::string word = in_small_letters(without_blanks(written.text));
  if (word == "before") return true;
  if (word == "after") return false;
  report(written.where, "column phase says neither before nor after",
         "write before for what came before the change, and after for what came after it");
  return std::nullopt;
}

std::optional<std::string> TableCells::name(const CsvRow& row, std::string_view column) {
  const CsvCell& written = cell(row, column);
  const std::string_view text = without_blanks(written.text);
  if (!text.empty()) return std::string(text);
  report(
      written.where, fmt::format("column {} is empty here", column),
      fmt::format("every row says which {} it belongs to", column == "id" ? "subject" : "cluster"));
  return std::nullopt;
}

void TableCells::report(const Location& where, std::string message, std::string help) {
  Diagnostic finding{Severity::error, "", where, std::move(message)};
  finding.help = std::move(help);
  findings_.push_back(std::move(finding));
}

}  // namespace cop::app
