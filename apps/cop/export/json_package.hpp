#pragma once

#include <string>

#include "cop/export/project_export.hpp"

namespace cop::app {

enum class TableFormat { csv, jsonl };

/// The name of a table's file.
std::string file_of(const TableExport& table, TableFormat format);

/// The descriptor of a project's tables, `datapackage.json`: a Data Package of Frictionless
/// Standards 1.0 with keys, types and descriptions, and what was done to hide people.
std::string json_of_package(const ProjectExport& project, TableFormat format);

}  // namespace cop::app
