#pragma once

#include <string>
#include <vector>

#include "cop/base/date.hpp"
#include "cop/dialog.hpp"
#include "cop/model/measure.hpp"
#include "cop/model/project.hpp"

namespace cop::app {

/// One letter or patient as it was typed; empty where it was not.
struct RowFlags {
  std::string period, stage, practice, member, group, arm, row, rater, provenance;
  /// ITEM=1, 0, a part between, or - where it cannot be judged.
  std::vector<std::string> items;
};

/// The score's measure. Throws UsageError where there is none of this name or it has no items.
const Measure& score_called(const std::string& word, const Project& project);

/// The row that the flags describe. Every item that applies to its group must be answered. Throws
/// UsageError, which names all that is missing.
Observation row_in(const RowFlags& flags, const Measure& measure);

/// Asks for what the flags leave open: period, row and, section by section, the items.
Observation ask_row(Dialog& dialog, const RowFlags& flags, const Measure& measure);

}  // namespace cop::app
