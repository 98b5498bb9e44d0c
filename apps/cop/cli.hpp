#pragma once

#include <string>
#include <vector>

#include "cop/env.hpp"

namespace cop::app {

/// Runs the program: the words behind its name and the outside world in, the exit code out. Never
/// throws.
ExitCode run(const std::vector<std::string>& words, Env& env);

}  // namespace cop::app
