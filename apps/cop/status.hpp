#pragma once

#include "cop/env.hpp"

namespace cop::app {

class Session;

/// Prints one screen about the project: what to know before the next meeting.
ExitCode show_status(Session& session);

}  // namespace cop::app
