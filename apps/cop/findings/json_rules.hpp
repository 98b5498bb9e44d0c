#pragma once

#include <string>

namespace cop::app {

/// All rules as `cop rules --format json` writes them.
std::string json_of_rules();

}  // namespace cop::app
