#pragma once

#include <string>

#include "cop/report/report_kind.hpp"

namespace cop::app {

/// The full id of the log or member that a report is about; empty for the whole project. Without a
/// word a report about a log is about the latest one. Throws UsageError where the word names none
/// or several.
std::string subject_of(const ReportKind& kind, const std::string& typed, const Facts& facts);

}  // namespace cop::app
