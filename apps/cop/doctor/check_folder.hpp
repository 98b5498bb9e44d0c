#pragma once

#include <string>

#include "cop/doctor/checklist.hpp"
#include "cop/load/read_project.hpp"

namespace cop::app {

/// Whether new files can be made where `cop record` and `cop report` make them, and fit.
void check_room(const std::string& folder, Checklist& list);

/// Which files were read and which not, and why.
void check_files(const LoadedProject& loaded, Checklist& list);

/// What sync services left behind or have not brought yet, and the other findings, in numbers.
void check_findings(const LoadedProject& loaded, Date today, Checklist& list);

/// The clock of this computer against the newest log.
void check_clock(const Project& project, Date today, Checklist& list);

}  // namespace cop::app
