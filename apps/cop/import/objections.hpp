#pragma once

#include <vector>

#include "cop/import/import_map.hpp"
#include "cop/import/tables.hpp"
#include "cop/record/csv/figures.hpp"

namespace cop::app {

/// The columns that the map names and the file lacks, and those that the map does not speak of.
Diagnostics column_objections(const std::vector<CsvRow>& rows, const ImportMap& map);

/// What looks like the identifier of a patient, or says that each row is one, in the columns that
/// are not left out.
Diagnostics patient_objections(const std::vector<CsvRow>& rows, const ImportMap& map,
                               const std::vector<Target>& targets);

/// What a map leaves open that a table of its figures needs, one sentence each.
std::vector<std::string> open_in(const FigureTable& table, const SheetEvidence& evidence,
                                 const SheetFlags& flags, const std::vector<Target>& targets);

}  // namespace cop::app
