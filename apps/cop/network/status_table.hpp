#pragma once

#include <string>

#include "cop/network/status_json.hpp"

namespace cop::app {

/// One line a project within so many columns, and a line that counts. Long names lose their front;
/// of the concerns those are named that fit, the gravest first, and the others counted.
std::string status_table(const NetworkStatus& status, std::size_t width);

}  // namespace cop::app
