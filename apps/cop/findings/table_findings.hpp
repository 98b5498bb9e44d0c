#pragma once

#include <string>

#include "cop/base/diagnostic.hpp"

namespace cop::app {

class Session;

/// Shows on stderr what is wrong with a table that was given, the first ten findings. Their places
/// are named, but no line of the table is shown: other cells of it may tell who a patient is.
/// Returns a line that counts the rest, empty where there is none.
std::string show_table_findings(Diagnostics findings, const Session& session);

}  // namespace cop::app
