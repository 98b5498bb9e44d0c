#pragma once

#include <string>

#include "cop/env.hpp"

namespace cop::app {

class Session;

/// `cop --help`: all commands with a line each, and the options that all of them understand.
std::string overview_text();

/// `cop` alone: the four main commands in a few lines and, inside a project, its status.
ExitCode show_overview(Session& session);

}  // namespace cop::app
