#include "cop/export/csv_table.hpp"
#include "cop/export/export_format.hpp"
#include "cop/export/json_package.hpp"

namespace cop::app {
namespace {

class PackageWriter : public ExportWriter {
 public:
  std::vector<ExportFile> add(const ProjectExport& project) override {
    std::vector<ExportFile> files;
    for (const TableExport& table : project.tables) {
      files.push_back({part_of(project) + file_of(table, TableFormat::csv), csv_of(table)});
    }
    files.push_back(
        {part_of(project) + "datapackage.json", json_of_package(project, TableFormat::csv)});
    return files;
  }
};

}  // namespace

extern const ExportFormat datapackage_export_format{
    "datapackage", [](const Stage&) -> std::unique_ptr<ExportWriter> {
      return std::make_unique<PackageWriter>();
    }};

}  // namespace cop::app
