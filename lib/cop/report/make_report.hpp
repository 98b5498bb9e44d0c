#pragma once

#include "cop/report/report.hpp"
#include "cop/report/report_input.hpp"
#include "cop/report/report_kind.hpp"

namespace cop {

/// The report of a kind as its readers may have it: the one way by which a report leaves the
/// library. Only the logs from `from` to `to` are told. What looks like an identifier of a patient
/// is masked in every text. In a shared report small counts are withheld, members and practices
/// have neutral names, and its last section says how much is not shown, and why.
Report make_report(const ReportKind& kind, const ReportInput& input);

}  // namespace cop
