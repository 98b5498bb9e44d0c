#include "cop/export/project_export.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "cop/export/neutral_codes.hpp"
#include "cop/export/open_texts.hpp"
#include "cop/model/min_cell.hpp"
#include "cop/report/shared_facts.hpp"

namespace cop {
namespace {

using Keys = std::set<ExportRow>;
using KeysByTable = std::map<std::string_view, Keys>;

/// All that the project holds, as far as tables hold it.
std::vector<std::vector<ExportRow>> plain_rows(const ExportInput& input) {
  Withheld none;
  std::vector<std::vector<ExportRow>> rows;
  for (const ExportTable* table : all_export_tables()) {
    if (!table->is_derived) rows.push_back(table->rows(input, none));
  }
  return rows;
}

/// Findings show in derived tables only, and so never change a code.
NeutralCodes codes_of(const Facts& facts) {
  const Diagnostics no_findings;
  const ExportInput plain{facts, facts, no_findings, true, min_cell_of(facts.project.charter)};
  return {facts.project.charter, plain_rows(plain)};
}

std::string code_of_project(const NeutralCodes& codes) { return codes.code("project", ""); }

/// The table with the columns that its readers may have.
TableExport opened(const ExportTable& table, std::vector<ExportRow> rows, bool is_private) {
  TableExport open{&table, {}, {}};
  std::vector<std::size_t> kept;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (!is_private && table.columns[i].privacy == Privacy::closed) continue;
    kept.push_back(i);
    open.columns.push_back(&table.columns[i]);
  }
  for (ExportRow& row : rows) {
    ExportRow& cells = open.rows.emplace_back();
    for (const std::size_t i : kept) cells.push_back(std::move(row[i]));
  }
  return open;
}

ExportRow key_of(const TableExport& table, const ExportRow& row) {
  ExportRow key;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (table.columns[i]->is_key) key.push_back(row[i]);
  }
  return key;
}

bool is_whole(const ExportRow& key) {
  return std::none_of(key.begin(), key.end(), [](const ExportValue& value) {
    return std::holds_alternative<std::monostate>(value);
  });
}

/// In a project with mistakes an id may stand twice: the first one counts.
Keys keep_whole_keys(TableExport& table) {
  Keys keys;
  std::erase_if(table.rows, [&](const ExportRow& row) {
    const ExportRow key = key_of(table, row);
    return !key.empty() && (!is_whole(key) || !keys.insert(key).second);
  });
  return keys;
}

void drop_lost_references(std::vector<TableExport>& tables, const KeysByTable& keys) {
  for (TableExport& table : tables) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const std::string_view target = table.columns[i]->refers_to;
      if (target.empty()) continue;
      for (ExportRow& row : table.rows) {
        if (!keys.at(target).contains({row[i]})) row[i] = {};
      }
    }
  }
}

/// The order of a list of people or things tells who is who.
void sort_by_code(TableExport& table) {
  if (table.columns.front()->privacy == Privacy::code) {
    std::sort(table.rows.begin(), table.rows.end());
  }
}

}  // namespace

std::string neutral_code_of(const Facts& facts) { return code_of_project(codes_of(facts)); }

ProjectExport export_project(const Facts& facts, const Diagnostics& findings, bool is_private) {
  const long min_cell = min_cell_of(facts.project.charter);
  const NeutralCodes codes = codes_of(facts);
  const OpenTexts texts(facts.project.membership, codes, is_private);
  const Facts shared = is_private ? facts : shared_facts(facts, min_cell);
  const ExportInput input{shared, facts, findings, is_private, min_cell};
  ProjectExport result{is_private ? facts.project.charter.id.value.text : code_of_project(codes),
                       is_private,
                       min_cell,
                       {},
                       {}};
  KeysByTable keys;
  for (const ExportTable* table : all_export_tables()) {
    TableExport open = opened(*table, table->rows(input, result.withheld), is_private);
    if (open.columns.empty()) continue;
    for (ExportRow& row : open.rows) result.withheld.texts += texts.open(open.columns, row);
    if (!is_private) sort_by_code(open);
    keys[table->name] = keep_whole_keys(open);
    result.tables.push_back(std::move(open));
  }
  drop_lost_references(result.tables, keys);
  return result;
}

}  // namespace cop
