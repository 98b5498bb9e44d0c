#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cop/model/project.hpp"

namespace cop::app {

/// Two figures for the same thing that are not the same.
struct FigureClash {
  Observation mine;
  Observation other;
  /// The log that holds the other one; null where the sheet itself does.
  const CycleLog* log = nullptr;
};

/// What is new in the figures of a sheet, and what is not.
struct SheetOverlaps {
  /// To be recorded: neither in the sheet twice nor in an earlier log as they are.
  std::vector<Observation> fresh;
  /// How many were left out because they stand in the sheet twice, or in an earlier log.
  std::size_t repeated = 0, recorded = 0;
  /// Those of one patient that stand there again: where a row is a patient, many rows are alike.
  std::vector<FigureClash> of_one_patient;
  std::vector<FigureClash> in_sheet, in_logs;

  /// The one log that all clashes with logs are with; null where there are more.
  [[nodiscard]] const CycleLog* only_log() const;
};

/// Compares figures with one another and with those of earlier logs that stand. They are for the
/// same thing when measure, period, stage, stratum, row, rater and source are the same.
SheetOverlaps find_overlaps(const std::vector<Observation>& figures, const Project& project);

}  // namespace cop::app
