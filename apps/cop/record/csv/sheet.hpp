#pragma once

#include "cop/model/facts.hpp"
#include "cop/record/csv/flags.hpp"

namespace cop::app {

class Session;

/// Puts the figures of a spreadsheet into the log, as one of data unless it says otherwise, and
/// tells what was made of it. False when no figure is new. On a terminal it asks what the sheet
/// leaves open; elsewhere that is a UsageError with all flags. Findings and clashes with earlier
/// figures are shown and Abandoned is thrown.
bool add_sheet(const SheetFlags& flags, const Facts& facts, Session& session, CycleLog& log);

/// Throws Abandoned where the figures of the log are more than a project file may hold.
void require_room(const CycleLog& log);

}  // namespace cop::app
