#include <fmt/core.h>

#include "cop/export/export_format.hpp"
#include "cop/io/sqlite_database.hpp"

namespace cop::app {
namespace {

const char* type_of(ColumnType type) {
  switch (type) {
    case ColumnType::integer:
    case ColumnType::boolean: return "INTEGER";
    case ColumnType::number: return "REAL";
    case ColumnType::text:
    case ColumnType::date: break;
  }
  return "TEXT";
}

std::string key_of(const TableExport& table) {
  std::string key = "project";
  for (const ExportColumn* column : table.columns) {
    if (column->is_key) key += ", " + sqlite_name(column->name);
  }
  return key;
}

/// The statement that makes a table; what the columns mean stays in it as comments.
std::string statement_for(const TableExport& table) {
  std::string text =
      fmt::format("CREATE TABLE {} ( -- {}\n  project TEXT NOT NULL, -- The project\n",
                  sqlite_name(table.table->name), table.table->description);
  std::string references;
  for (const ExportColumn* column : table.columns) {
    text += fmt::format("  {} {}{}, -- {}\n", sqlite_name(column->name), type_of(column->type),
                        column->is_key ? " NOT NULL" : "", column->description);
    if (column->refers_to.empty()) continue;
    references += fmt::format(",\n  FOREIGN KEY (project, {}) REFERENCES {} (project, {})",
                              sqlite_name(column->name), sqlite_name(column->refers_to),
                              sqlite_name(column->kind));
  }
  return text + fmt::format("  PRIMARY KEY ({}){}\n) STRICT", key_of(table), references);
}

/// One file with a table for each, and all projects in them.
class SqliteWriter : public ExportWriter {
 public:
  explicit SqliteWriter(Stage stage) : stage_(std::move(stage)) {}

  std::vector<ExportFile> add(const ProjectExport& project) override {
    const bool is_first = !database_;
    if (is_first) begin();
    for (const TableExport& table : project.tables) {
      if (is_first) database_->execute(statement_for(table));
      add(project.code, table);
    }
    return {};
  }

  std::vector<ExportFile> finish() override {
    std::vector<ExportFile> files;
    const std::size_t size = database_->close();
    files.emplace_back(file_name, std::move(file_), size);
    return files;
  }

 private:
  static constexpr const char* file_name = "cop.sqlite";
  static constexpr int version_of_tables = 1;

  void begin() {
    file_ = stage_(file_name);
    database_.emplace(file_ ? file_->temporary_path() : "", file_ ? file_->path() : file_name);
    database_->execute(fmt::format("PRAGMA user_version = {}", version_of_tables));
  }

  void add(const std::string& project, const TableExport& table) {
    std::string statement = fmt::format("INSERT INTO {} VALUES (?", sqlite_name(table.table->name));
    for (std::size_t i = 0; i < table.columns.size(); ++i) statement += ", ?";
    std::vector<ExportRow> rows = table.rows;
    for (ExportRow& row : rows) row.insert(row.begin(), project);
    database_->insert(statement + ")", rows);
  }

  Stage stage_;
  std::unique_ptr<StagedFile> file_;
  std::optional<SqliteDatabase> database_;
};

}  // namespace

extern const ExportFormat sqlite_export_format{
    "sqlite", [](const Stage& stage) -> std::unique_ptr<ExportWriter> {
      return std::make_unique<SqliteWriter>(stage);
    }};

}  // namespace cop::app
