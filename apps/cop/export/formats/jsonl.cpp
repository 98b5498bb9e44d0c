#include "cop/export/export_format.hpp"
#include "cop/export/json_package.hpp"
#include "cop/findings/json_findings.hpp"

namespace cop::app {
namespace {

struct AsJson {
  Json operator()(std::monostate /*nothing*/) const { return nullptr; }
  template <class T>
  Json operator()(const T& value) const {
    return value;
  }
};

std::string lines_of(const TableExport& table) {
  std::string lines;
  for (const ExportRow& row : table.rows) {
    Json json;
    for (std::size_t i = 0; i < row.size(); ++i) {
      json[std::string(table.columns[i]->name)] = std::visit(AsJson{}, row[i]);
    }
    lines += json_text(json, -1);
  }
  return lines;
}

class LinesWriter : public ExportWriter {
 public:
  std::vector<ExportFile> add(const ProjectExport& project) override {
    std::vector<ExportFile> files;
    for (const TableExport& table : project.tables) {
      files.push_back({part_of(project) + file_of(table, TableFormat::jsonl), lines_of(table)});
    }
    files.push_back(
        {part_of(project) + "datapackage.json", json_of_package(project, TableFormat::jsonl)});
    return files;
  }
};

}  // namespace

extern const ExportFormat jsonl_export_format{
    "jsonl",
    [](const Stage&) -> std::unique_ptr<ExportWriter> { return std::make_unique<LinesWriter>(); }};

}  // namespace cop::app
