#pragma once

#include "cop/report/report_input.hpp"

namespace cop {

/// The log that a report is about; null where it is not among the logs that are told.
const CycleLog* subject_log(const ReportInput& input);

}  // namespace cop
