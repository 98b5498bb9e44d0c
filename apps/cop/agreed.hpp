#pragma once

#include <string>

namespace cop::app {

class Session;

/// Shows on stderr what is about to be done and, on a terminal and without `yes`, asks
/// `QUESTION [Y]es, [n]o`. Returns whether to do it: a blank line is yes, the end of the input is
/// no. What nobody is asked about is not shown with `--quiet`.
bool agreed(const std::string& preview, const std::string& question, bool yes,
            const Session& session);

}  // namespace cop::app
