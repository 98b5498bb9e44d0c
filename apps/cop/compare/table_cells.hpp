#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cop/io/csv.hpp"

namespace cop::app {

/// The rows of a table below its head, their cells found by the names of their columns and read as
/// what they must be. What cannot be read is a diagnostic at its place.
class TableCells {
 public:
  /// Empty where the file cannot be taken apart.
  TableCells(const FileName& file, const std::string& text, Diagnostics& findings);

  [[nodiscard]] bool has(std::string_view column) const { return columns_.contains(column); }
  [[nodiscard]] std::vector<std::string> columns() const;
  [[nodiscard]] const std::vector<CsvRow>& rows() const { return rows_; }
  [[nodiscard]] Location head() const;

  [[nodiscard]] const CsvCell& cell(const CsvRow& row, std::string_view column) const;
  /// Whether the cell says that there is no value: empty, NA and the like.
  [[nodiscard]] bool is_missing(const CsvRow& row, std::string_view column) const;

  /// A finite number.
  std::optional<double> number(const CsvRow& row, std::string_view column);
  /// A whole number from 0 to a thousand million.
  std::optional<long> count(const CsvRow& row, std::string_view column);
  /// Whether the phase is before; else it is after.
  std::optional<bool> is_before(const CsvRow& row);
  /// A name that is not empty.
  std::optional<std::string> name(const CsvRow& row, std::string_view column);

  void report(const Location& where, std::string message, std::string help);

 private:
  void read_head(const CsvRow& head);

  FileName file_;
  Diagnostics& findings_;
  std::map<std::string, std::size_t, std::less<>> columns_;
  std::vector<std::string> head_names_;
  Location head_;
  std::vector<CsvRow> rows_;
};

}  // namespace cop::app
