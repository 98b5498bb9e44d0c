#pragma once

#include <string>

#include "cop/load/read_project.hpp"

namespace cop::app {

class Session;

/// The project as it would be with other texts in place of some of its files, and the findings of
/// `cop validate`, at least so grave, that it would have then but does not have now.
struct Outlook {
  LoadedProject loaded;
  Diagnostics new_findings;
};

Outlook outlook(const std::string& folder, const Sources& texts, Severity at_least,
                const Session& session);

}  // namespace cop::app
