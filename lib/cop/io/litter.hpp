#pragma once

#include <string>

namespace cop {

/// A name for a temporary file that nobody else makes: `.cop-HOST-PROCESS-RANDOM.tmp`. Programs
/// that sync folders skip it, and it tells whose it is.
std::string temporary_name();

/// Removes the temporary files that killed runs left in the folder: those of this computer whose
/// process has ended, and those of other computers that were a day old when the folder was last
/// changed. Every writing function does so in its own folder.
void remove_litter(const std::string& folder);

}  // namespace cop
