#pragma once

#include <cstddef>
#include <vector>

#include "cop/io/csv.hpp"
#include "cop/model/project.hpp"
#include "cop/record/csv/cells.hpp"
#include "cop/record/csv/mapping.hpp"

namespace cop::app {

/// The figures of a sheet, each with its place there, what could not be read, and the places of the
/// figures without any number.
struct SheetFigures {
  std::vector<Observation> figures;
  Diagnostics findings;
  std::vector<Location> missing;
  /// How many have a count that the sheet hides, such as `<5`: no number, but what is printed.
  std::size_t hidden = 0;
};

/// Reads the rows below the header. A cell that cannot be read is a finding at its place.
SheetFigures read_figures(const std::vector<CsvRow>& rows, const SheetMapping& mapping,
                          const SheetReading& reading, const Project& project);

/// What the cells say about how they must be read.
struct SheetEvidence {
  MarkEvidence mark;
  OrderEvidence order;
};

/// The evidence points into the rows.
SheetEvidence evidence_of(const std::vector<CsvRow>& rows, const SheetMapping& mapping);

}  // namespace cop::app
