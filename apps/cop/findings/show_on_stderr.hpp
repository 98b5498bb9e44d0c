#pragma once

#include "cop/base/diagnostic.hpp"
#include "cop/load/read_project.hpp"

namespace cop::app {

class Session;

/// Shows findings to the one who typed a command, on stderr, with lines of the texts they are
/// about; a text that is not among the sources is not shown.
void show_on_stderr(const Diagnostics& findings, const Sources& sources, const Session& session);

}  // namespace cop::app
