#pragma once

#include <string>

#include "cop/model/cycle_log.hpp"

namespace cop::app {

class Session;

/// The answers in a YAML or JSON file, or on stdin for `-`: the keys of a log, without its id. When
/// they cannot be read, the findings are shown and Abandoned is thrown.
CycleLog answers_from(const std::string& file, Session& session);

}  // namespace cop::app
