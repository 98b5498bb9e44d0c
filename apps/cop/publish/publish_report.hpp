#pragma once

#include "cop/env.hpp"
#include "cop/publish/destination.hpp"

namespace cop::app {

class Session;

/// Builds the report and writes it where it belongs, with its charts beside it. Throws UsageError
/// and Error.
ExitCode publish_report(const ReportKind& kind, ReportRequest request, Session& session);

}  // namespace cop::app
