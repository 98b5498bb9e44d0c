#pragma once

#include "cop/import/import_map.hpp"
#include "cop/io/csv.hpp"

namespace cop::app {

/// The columns whose names say that each row is a patient, such as a date of birth, and those that
/// hold what leads to a person, unless they are left out. Their cells are never shown.
Diagnostics patient_columns(const CsvRow& header, const ImportMap& map);

}  // namespace cop::app
