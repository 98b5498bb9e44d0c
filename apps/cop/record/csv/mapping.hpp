#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "cop/io/csv.hpp"
#include "cop/model/project.hpp"
#include "cop/record/csv/flags.hpp"

namespace cop::app {

/// What a column is for. The cells of a `field` column are one field of the row's figure; each cell
/// of a `figures` column is a figure of its own, whose period, practice or member (the field) is
/// the column's header. An `empty` column holds nothing, and what an `unknown` one is for somebody
/// must say.
enum class ColumnUse { unknown, empty, ignored, field, figures };

struct SheetColumn {
  /// The header, or `column 5` where there is none.
  std::string name;
  bool has_name = true;
  ColumnUse use = ColumnUse::unknown;
  /// A key of an observation, `items.ITEM`, or for its period `month`, whose cells may be the first
  /// or last day of it, or `from` and `to`.
  std::string field;

  /// How messages call it: `column "Seen"` or `column 5`.
  [[nodiscard]] std::string title() const;
};

struct SheetMapping {
  std::vector<SheetColumn> columns;

  [[nodiscard]] bool has_field(std::string_view field) const;
  [[nodiscard]] bool has_any(std::initializer_list<std::string_view> fields) const;
  /// Whether each cell of some columns is a figure of its own.
  [[nodiscard]] bool is_wide() const;
};

/// Whether the cells of such a field are days or periods.
bool is_period_field(std::string_view field);

/// Whether the cells of such a field are numbers.
bool is_number_field(std::string_view field);

/// The fields that a column may be mapped to, `items.ITEM` left out.
std::vector<std::string_view> sheet_fields();

/// Whether a column may be mapped to the field.
bool is_sheet_field(std::string_view field);

/// Finds out what each column is for: from `--column` and `--ignore`, then from its header: the
/// format's own field names, common English and German words for them, the id, name and items of
/// the measure; then, where the headers are periods, or the project's practices or members, from
/// that. Throws UsageError for a flag that fits no column. `measure` may be null.
SheetMapping map_columns(const std::vector<CsvRow>& rows, const SheetFlags& flags,
                         const Measure* measure, const Project& project);

/// The project's code for what a cell calls a measure, practice or member, by code or by name in
/// any letters; empty when nothing is called so.
std::string measure_called(std::string_view text, const Project& project);
std::string practice_called(std::string_view text, const Project& project);
std::string member_called(std::string_view text, const Project& project);

}  // namespace cop::app
