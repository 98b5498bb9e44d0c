#pragma once

#include <string>
#include <string_view>

namespace cop::app {

/// The YAML text of a form with blank lines in place of the entries that nobody filled in: all that
/// they hold is what the form itself says, such as the action that an update is about. All other
/// lines stay where they are. A text that is not YAML stays as it is.
std::string without_blank_entries(std::string_view text);

}  // namespace cop::app
