#pragma once

#include "cop/env.hpp"
#include "cop/export/request.hpp"

namespace cop::app {

class Session;

/// Exports the projects that were named, one after the other. A project that cannot be read is
/// named, and the rest goes on. Throws UsageError and Error.
ExitCode write_export(const ExportRequest& request, Session& session);

}  // namespace cop::app
