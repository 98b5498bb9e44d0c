#pragma once

#include <string>

namespace cop::app {

class Session;

/// Shows a long text on the terminal: by the program that the user's PAGER names, else by `less`,
/// else as it is. An empty PAGER and a terminal that is dumb mean: as it is.
void show_in_pager(const std::string& text, const Session& session);

}  // namespace cop::app
