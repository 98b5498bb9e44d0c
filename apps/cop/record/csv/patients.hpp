#pragma once

#include <vector>

#include "cop/base/diagnostic.hpp"
#include "cop/io/csv.hpp"
#include "cop/model/charter.hpp"
#include "cop/record/csv/mapping.hpp"

namespace cop::app {

/// What looks like the identifier of a patient in the columns that are not left out. A cell is
/// looked at together with its header, which often says what its number is. Hints and what cop.yaml
/// allows are passed over.
Diagnostics patients_in(const std::vector<CsvRow>& rows, const SheetMapping& mapping,
                        const Charter& charter);

}  // namespace cop::app
