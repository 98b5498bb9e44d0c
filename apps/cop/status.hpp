#pragma once

#include "cop/env.hpp"

namespace cop::app {

class Session;

/// Prints one screen about the project: what to know before the next meeting; `as_json` as the data
/// of a report.
ExitCode show_status(Session& session, bool as_json = false);

}  // namespace cop::app
