#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cop/base/diagnostic.hpp"
#include "cop/model/facts.hpp"
#include "cop/model/min_cell.hpp"

namespace cop {

enum class ColumnType { text, integer, number, boolean, date };

/// What becomes of a column in an export that others may read. `open` stays as it is: numbers, days
/// and words of the format. A `code` of a person or of what a person wrote is replaced by a neutral
/// one. A `label`, without which figures cannot be read, is kept with identifiers masked and people
/// and practices not named. A `closed` column is left out, and so is a table of such columns.
enum class Privacy { open, code, label, closed };

/// One column of a table. `kind` says what a code or a label in a key stands for ("meeting"), and
/// so which neutral code it gets; `refers_to` names the table in which it is the key. A column that
/// is part of the key is never empty.
struct ExportColumn {
  std::string_view name;
  ColumnType type = ColumnType::text;
  std::string_view description;
  Privacy privacy = Privacy::open;
  bool is_key = false;
  std::string_view kind = {};
  std::string_view refers_to = {};
};

/// A cell; nothing where nothing was written or it is withheld. Days stand as `YYYY-MM-DD`.
using ExportValue = std::variant<std::monostate, bool, long, double, std::string>;
using ExportRow = std::vector<ExportValue>;

/// What an export does not tell: how many figures and counts are withheld because they rest on few
/// people, and in how many texts something was masked or named otherwise.
struct Withheld {
  long cells = 0;
  long texts = 0;
};

/// What the rows of a table are made from. Where `is_private` is false the facts are such as
/// anybody may read; `plain` are those of the project in either case.
struct ExportInput {
  const Facts& facts;
  const Facts& plain;
  const Diagnostics& findings;
  bool is_private = false;
  long min_cell = usual_min_cell;
};

/// One table of an export: its columns and the function that makes its rows, each with a value for
/// every column. What `withheld` held before counts for the tables made before. The rows of a
/// derived table follow from the rest, the day and the program's own words.
struct ExportTable {
  std::string_view name;
  std::string_view description;
  std::span<const ExportColumn> columns;
  std::vector<ExportRow> (*rows)(const ExportInput& input, Withheld& withheld);
  bool is_derived = false;
};

/// The tables in the order of tables.def.
std::span<const ExportTable* const> all_export_tables();

}  // namespace cop
