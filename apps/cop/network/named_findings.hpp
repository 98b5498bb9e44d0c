#pragma once

#include <string>

#include "cop/base/diagnostic.hpp"
#include "cop/model/project.hpp"

namespace cop::app {

/// The texts of the files that the findings speak of, under names that lead from the folder of the
/// network to them.
Sources with_folder(const std::string& folder, const Sources& sources, const Diagnostics& findings);

/// Puts the folder in front of every file that the findings name.
void put_folder(const std::string& folder, Diagnostics& findings);

}  // namespace cop::app
