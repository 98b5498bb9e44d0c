#pragma once

#include <string>

#include "cop/base/diagnostic.hpp"
#include "cop/model/project.hpp"

namespace cop::app {

/// What the rules say of one file of the project: what they find in it, and the errors that they
/// find elsewhere because of it, such as an earlier figure for the same month in a log that now is
/// the later one. Such an error is turned round, so that it stands in the file and names the other.
Diagnostics findings_about(const std::string& file, const Project& project, Date today);

}  // namespace cop::app
