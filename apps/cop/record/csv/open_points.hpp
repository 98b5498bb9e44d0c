#pragma once

#include <vector>

#include "cop/record/csv/understand.hpp"

namespace cop::app {

/// Which sign parts the columns, where two would fit.
OpenPoint open_delimiter();

/// All that a sheet leaves open whose rows and columns are known: its measure, columns that nobody
/// knows, the period, the numbers, the decimal mark and the order of day and month.
std::vector<OpenPoint> open_points(const Understanding& sheet, const SheetFlags& flags,
                                   const Measure* measure, const Project& project);

}  // namespace cop::app
