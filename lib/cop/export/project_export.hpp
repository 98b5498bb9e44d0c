#pragma once

#include <string>
#include <vector>

#include "cop/export/export_table.hpp"

namespace cop {

/// A table as it leaves a project: the columns that it has there, and its rows. Keys are whole and
/// stand once; what refers to something that is not there is empty.
struct TableExport {
  const ExportTable* table = nullptr;
  std::vector<const ExportColumn*> columns;
  std::vector<ExportRow> rows;
};

/// The tables of one project. `code` stands for the project: its id, or a neutral code.
struct ProjectExport {
  std::string code;
  bool is_private = false;
  long min_cell = usual_min_cell;
  Withheld withheld;
  std::vector<TableExport> tables;
};

/// The tables of a project, in the order of all_export_tables(). Unless `is_private`, no member,
/// practice or count of few people can be told from them; what looks like an identifier of a
/// patient is masked in any case.
ProjectExport export_project(const Facts& facts, const Diagnostics& findings, bool is_private);

/// The code that stands for the project where it is not private.
std::string neutral_code_of(const Facts& facts);

}  // namespace cop
