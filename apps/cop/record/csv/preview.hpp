#pragma once

#include <string>
#include <vector>

#include "cop/record/csv/figures.hpp"
#include "cop/record/csv/overlaps.hpp"

namespace cop::app {

/// A sheet as it was understood.
struct SheetStory {
  std::string file;
  bool was_windows_1252 = false;
  char delimiter = ',';
  const std::vector<CsvRow>& rows;
  const SheetMapping& mapping;
  const SheetEvidence& evidence;
  const SheetReading& reading;
};

/// What each column was taken for and how its cells were read, in plain words, a line each.
std::string mapping_text(const SheetStory& story);

/// What was left out and why; empty when nothing was.
std::string left_out_text(const SheetFigures& figures, const SheetOverlaps& overlaps);

/// The figures as a small table: the first few and how many more there are.
std::string figures_text(const std::vector<Observation>& figures);

/// The figures that clash with others, each beside the other one and where that stands.
std::string clashes_text(const std::vector<FigureClash>& clashes);

}  // namespace cop::app
