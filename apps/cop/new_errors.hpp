#pragma once

#include <string>

#include "cop/load/read_project.hpp"

namespace cop::app {

class Session;

/// The project as it would be with other texts in place of some of its files, and the errors that
/// `cop validate` would find then but does not find now.
struct Outlook {
  LoadedProject loaded;
  Diagnostics new_errors;
};

Outlook outlook(const std::string& folder, const Sources& texts, const Session& session);

}  // namespace cop::app
