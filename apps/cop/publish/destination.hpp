#pragma once

#include <string>

#include "cop/publish/request.hpp"
#include "cop/report/report_kind.hpp"

namespace cop::app {

class Session;

/// Where a report goes: a file, or stdout where `file` is empty.
struct Destination {
  std::string file;
};

/// The format of the report: the one that was chosen, else the one that the output's name ends
/// with, else Markdown.
std::string format_of(const ReportRequest& request);

/// A private report, or one with the small numbers of a private one, goes to stdout or to a file
/// outside the project; no report goes in place of the project's own files. Throws UsageError.
Destination destination_of(const ReportRequest& request, const ReportKind& kind,
                           const std::string& project, const Session& session);

/// The audience that was chosen. A report about one person tells of all others no more than a
/// shared one. Throws UsageError.
Audience audience_of(const ReportRequest& request, const ReportKind& kind);

}  // namespace cop::app
