#pragma once

#include <string>

namespace cop::app {

class Session;

/// Asks `QUESTION [Y]es, [n]o` on the terminal; a blank line is yes, the end of the input is no.
bool confirm(const std::string& question, const Session& session);

}  // namespace cop::app
