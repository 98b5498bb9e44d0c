#pragma once

#include <string>
#include <vector>

#include "cop/io/file.hpp"

namespace cop {

/// A name for a temporary file that nobody else makes: `.cop-HOST-PROCESS-RANDOM.tmp`. Programs
/// that sync folders skip it, and it tells whose it is.
std::string temporary_name();

/// The temporary files and folders in the folder that killed runs left: those of this
/// computer whose process has ended, and those of other computers that were a day old when the
/// folder was last changed. Those of this run count too: it must have none at this moment.
std::vector<FolderEntry> litter_in(const std::string& folder);

/// Removes the temporary files that killed runs left in the folder. Every writing function does so
/// in its own folder.
void remove_litter(const std::string& folder);

}  // namespace cop
