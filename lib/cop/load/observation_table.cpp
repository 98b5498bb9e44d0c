#include <set>
#include <string_view>

#include <fmt/format.h>

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
  if (is_list(table.columns) && is_list(table.rows) && are_words(*table.columns)) return table;
  reading.report("wrong-type", reading.document.where(node),
                 "observations written as a table need a list of columns and a list of rows",
                 "write {columns: [measure, period, value], rows: [[…], […]]}");
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

/// The row's cells under their columns' names; nothing when their numbers differ.
std::optional<std::vector<FieldEntry>> entries_of(const Reading& reading, const YamlNode& columns,
                                                  const YamlNode& row) {
  if (row.kind != YamlKind::sequence || row.size != columns.size) {
    reading.report(
        "wrong-type", reading.document.where(row),
        fmt::format("this row must be a list of {} cells, one for each column", columns.size),
        "write null where a cell is empty");
    return std::nullopt;
  }
  std::vector<FieldEntry> entries;
  auto column = columns.children().begin();
  for (const YamlNode& cell : row.children()) {
    entries.push_back({column->text, reading.document.where(*column), &cell});
    ++column;
  }
  return entries;
}

}  // namespace

void FieldReader::read_node(std::string_view key, const YamlNode& node,
                            std::vector<Observation>& field) {
  if (node.kind != YamlKind::mapping) return read_node<Observation>(key, node, field);
  const auto table = table_of(reading_, node);
  if (!table) return;
  FieldReader whole(reading_, node);
  whole.take("columns");
  whole.take("rows");
  whole.finish();
  report_columns_twice(reading_, *table->columns);
  bool columns_checked = false;
  for (const YamlNode& row : table->rows->children()) {
    auto entries = entries_of(reading_, *table->columns, row);
    if (!entries) continue;
    Observation observation;
    observation.where = reading_.document.where(row);
    FieldReader inner(reading_, observation.where, *std::move(entries));
    describe(inner, observation);
    if (!std::exchange(columns_checked, true)) inner.finish();
    field.push_back(std::move(observation));
  }
}

}  // namespace cop
