#pragma once

#include <functional>
#include <string>

#include "cop/report/render/edition.hpp"

namespace cop::app {

class Session;

/// Writes a report to a file and says so: one in Markdown with its charts as files beside it, named
/// after it. `rendered` gives what the file holds. Throws Error.
void save_report(Edition& edition, const std::string& format, const std::string& file,
                 const std::function<std::string(const Edition&)>& rendered,
                 const Session& session);

}  // namespace cop::app
