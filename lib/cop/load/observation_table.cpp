#include <algorithm>
#include <set>
#include <string_view>

#include <fmt/core.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/load/field_reader.hpp"
#include "cop/model/describe_log.hpp"

namespace cop {
namespace {

/// The table form of observations: `{columns: [...], rows: [[...], ...]}`.
struct Table {
  const YamlNode* columns = nullptr;
  const YamlNode* rows = nullptr;
};

bool is_list(const YamlNode* node) { return node != nullptr && node->kind == YamlKind::sequence; }

bool are_words(const YamlNode& list) {
  for (const YamlNode& item : list.children()) {
    if (item.kind != YamlKind::scalar) return false;
  }
  return true;
}

std::optional<Table> table_of(const Reading& reading, const YamlNode& node) {
  const Table table{node.find("columns"), node.find("rows")};
  if (is_list(table.columns) && table.columns->size > YamlLimits().keys) {
    reading.report("too-large", reading.document.where(*table.columns),
                   "this table has more than 1,000 columns",
                   "look for a bracket that is not closed; rows belong below rows:");
    reading.losses.entries = true;
    return std::nullopt;
  }
  if (is_list(table.columns) && is_list(table.rows) && are_words(*table.columns)) return table;
  reading.report("wrong-type", reading.document.where(node),
                 "observations written as a table need a list of columns and a list of rows",
                 "write columns: [measure, period, value], and below rows: a list with one [ ] for "
                 "each row");
  reading.losses.entries = true;
  return std::nullopt;
}

void report_columns_twice(const Reading& reading, const YamlNode& columns) {
  std::set<std::string_view> seen;
  for (const YamlNode& column : columns.children()) {
    if (seen.insert(column.text).second) continue;
    reading.report("duplicate-key", reading.document.where(column),
                   fmt::format("the column \"{}\" stands here twice", shown(column.text, 60)),
                   "keep one of the two");
  }
}

void report_unknown_column(const Reading& reading, const YamlNode& column, std::string_view near) {
  reading.report(
      "unknown-key", reading.document.where(column),
      fmt::format("\"{}\" is not a column that belongs here", shown(column.text, 60)),
      near.empty() ? "delete it with its cells, or begin its name with x_ to keep notes of your own"
                   : fmt::format("did you mean \"{}\"?", near));
}

/// Whether a score of one item stands in the column: `items.ITEM`.
bool is_item_column(std::string_view name) { return name.starts_with("items."); }

enum class Columns { good, in_part, useless };

/// Looks at the names of the columns once, however many rows there are. Rows without their most
/// needed column cannot be read.
Columns check_columns(const Reading& reading, const YamlNode& columns) {
  report_columns_twice(reading, columns);
  KeyList keys;
  Observation observation;
  describe(keys, observation);
  std::vector<std::string_view> lacking = keys.needed;
  Columns found = Columns::good;
  for (const YamlNode& column : columns.children()) {
    const std::string_view name = column.text;
    lacking.erase(std::remove(lacking.begin(), lacking.end(), name), lacking.end());
    const bool known = std::find(keys.all.begin(), keys.all.end(), name) != keys.all.end();
    if (known || is_item_column(name) || name.starts_with("x_")) continue;
    const std::string_view near = nearest(name, keys.all);
    report_unknown_column(reading, column, near);
    found = Columns::in_part;
    if (std::find(lacking.begin(), lacking.end(), near) != lacking.end()) return Columns::useless;
  }
  for (const std::string_view name : lacking) {
    reading.report("missing-key", reading.document.where(columns),
                   fmt::format("there is no column \"{}\"", name),
                   fmt::format("add \"{}\" to the columns and its cell to every row", name));
  }
  return lacking.empty() ? found : Columns::useless;
}

/// Whether each cell is written, if only as ~; else it is reported.
bool check_cells(const Reading& reading, const YamlNode& row) {
  for (const YamlNode& cell : row.children()) {
    if (!cell.left_out) continue;
    reading.losses.entries = true;
    reading.report("wrong-type", reading.document.where(cell), "nothing stands before this comma",
                   "write ~ where the cell is empty, or delete the comma");
    return false;
  }
  return true;
}

/// Whether a row has one cell for each column; else it is reported.
bool check_row(const Reading& reading, const YamlNode& columns, const YamlNode& row) {
  const bool is_list = row.kind == YamlKind::sequence;
  if (is_list && row.size == columns.size) return check_cells(reading, row);
  reading.losses.entries = true;
  reading.report("wrong-type", reading.document.where(row),
                 is_list ? fmt::format("this row has {} cells, but there are {} columns", row.size,
                                       columns.size)
                         : fmt::format("this row must be a list of {} cells", columns.size),
                 "write one cell for each column: ~ where it is empty, decimals with a dot, a "
                 "text that holds a comma in double quotes");
  return false;
}

}  // namespace

void FieldReader::read_node(std::string_view key, const YamlNode& node,
                            std::vector<Observation>& field) {
  if (node.kind != YamlKind::mapping) return read_node<Observation>(key, node, field);
  FieldReader whole(reading_, node);
  whole.entries_.take("columns");
  whole.entries_.take("rows");
  whole.finish([] { return std::vector<std::string_view>{"columns", "rows"}; });
  const auto table = table_of(reading_, node);
  if (!table) return;
  const Columns columns = check_columns(reading_, *table->columns);
  if (columns == Columns::useless) {
    reading_.losses.entries = true;
    return;
  }
  field.reserve(field.size() + table->rows->size);
  for (const YamlNode& row : table->rows->children()) {
    if (!check_row(reading_, *table->columns, row)) continue;
    const std::size_t before = reading_.diagnostics.size();
    Observation& observation = field.emplace_back();
    observation.where = reading_.document.where(row);
    FieldReader inner(reading_, *table->columns, row);
    describe(inner, observation);
    inner.finish_row();
    observation.misread = columns != Columns::good || reading_.diagnostics.size() > before;
  }
}

}  // namespace cop
