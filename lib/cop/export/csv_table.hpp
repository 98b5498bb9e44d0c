#pragma once

#include <string>

#include "cop/export/project_export.hpp"

namespace cop {

/// The table as RFC 4180 describes it, in UTF-8, each line ended by CR LF, the names of the columns
/// first; an empty cell holds nothing. A text that a spreadsheet would take for a formula (it
/// begins with = + - @, tab or CR) has an apostrophe in front.
std::string csv_of(const TableExport& table);

}  // namespace cop
