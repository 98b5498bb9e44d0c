#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cop/export/project_export.hpp"
#include "cop/io/write_file.hpp"

namespace cop::app {

/// A file of an export, named relative to its folder, with `/` on every system.
struct ExportFile {
  ExportFile(std::string of, std::string text)
      : name(std::move(of)), bytes(std::move(text)), size(bytes.size()) {}
  /// One that stands under its temporary name already; nowhere in a dry run.
  ExportFile(std::string of, std::unique_ptr<StagedFile> written, std::size_t bytes_written)
      : name(std::move(of)), staged(std::move(written)), size(bytes_written) {}

  std::string name;
  std::string bytes;
  std::unique_ptr<StagedFile> staged;
  std::size_t size;
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
  /// Those that hold all projects together; asked once, after at least one project.
  virtual std::vector<ExportFile> finish() { return {}; }
};

/// Begins a file that grows with every project; gives null in a dry run.
using Stage = std::function<std::unique_ptr<StagedFile>(const std::string& name)>;

/// A way to write an export.
struct ExportFormat {
  std::string_view name;
  std::unique_ptr<ExportWriter> (*writer)(const Stage& stage);
};

/// The formats in the order of formats.def, the default first.
std::span<const ExportFormat* const> all_export_formats();

/// The folder of a project in an export, as Hive names parts of a table, with `/` at its end.
std::string part_of(const ProjectExport& project);

}  // namespace cop::app
