#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cop/export/project_export.hpp"

namespace cop::app {

/// A file of an export, named relative to its folder, with `/` on every system.
struct ExportFile {
  std::string name;
  std::string bytes;
};

/// Turns projects, one after the other, into the files of one format.
class ExportWriter {
 public:
  ExportWriter() = default;
  ExportWriter(const ExportWriter&) = delete;
  ExportWriter& operator=(const ExportWriter&) = delete;
  virtual ~ExportWriter() = default;

  /// The files that are whole once the project is added.
  virtual std::vector<ExportFile> add(const ProjectExport& project) = 0;
  /// Those that hold all projects together.
  virtual std::vector<ExportFile> finish() { return {}; }
};

/// A way to write an export.
struct ExportFormat {
  std::string_view name;
  std::unique_ptr<ExportWriter> (*writer)();
};

/// The formats in the order of formats.def, the default first.
std::span<const ExportFormat* const> all_export_formats();

/// The folder of a project in an export, as Hive names parts of a table, with `/` at its end.
std::string part_of(const ProjectExport& project);

}  // namespace cop::app
