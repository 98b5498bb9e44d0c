#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "cop/import/import_map.hpp"
#include "cop/import/targets.hpp"
#include "cop/io/csv.hpp"
#include "cop/record/csv/mapping.hpp"

namespace cop::app {

/// A table with one figure a row, in the fields of an observation: what a map makes of a file. Each
/// cell keeps its place in the file; what is the same in all rows stands where the row begins.
struct FigureTable {
  SheetMapping mapping;
  /// The first row holds the names of the columns.
  std::vector<CsvRow> rows;
  /// The cell of each row that says the project, where one does, as many as there are rows.
  std::vector<std::optional<CsvCell>> projects;
};

/// The tables of a file, one for each figure that a row of it has. Names that the map knows are
/// replaced by the codes that they stand for, and rows of practices that it leaves out are missing.
std::vector<FigureTable> figure_tables(const std::vector<CsvRow>& rows, const ImportMap& map);

/// The rows of a table for each target, in their order. A row of a practice that no target has, or
/// more than one, is refused with a finding.
std::vector<std::vector<CsvRow>> rows_by_target(const FigureTable& table,
                                                const std::vector<Target>& targets,
                                                Diagnostics& refused);

/// What a map calls the column: its header, or `column 5` where it has none.
std::string column_name(const CsvRow& header, std::size_t column);

/// The place of the column of this name; nothing where there is none.
std::optional<std::size_t> column_called(const CsvRow& header, std::string_view name);

}  // namespace cop::app
