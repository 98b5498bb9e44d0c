#pragma once

#include <string>
#include <string_view>

namespace cop::app {

/// An id as a part of a file's name: whatever else it may hold becomes a dash.
std::string file_name_part(std::string_view id);

}  // namespace cop::app
