#pragma once

#include <string>

#include "cop/base/ordered_work.hpp"

namespace cop::app {

/// How many workers `--jobs` asks for; where it is empty, one for each core, and more while they
/// wait for a disk or a network: each needs memory. Throws UsageError.
Workers workers_of(const std::string& jobs);

}  // namespace cop::app
