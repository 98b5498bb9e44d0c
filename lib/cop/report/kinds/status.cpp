#include "cop/report/report_kind.hpp"
#include "cop/report/status_report.hpp"

namespace cop {
namespace {

Report build(const ReportInput& input) { return status_report(input.facts); }

}  // namespace

extern const ReportKind status_report_kind{
    .name = "status",
    .summary = "before the next meeting: what is open, due and to decide",
    .build = build,
};

}  // namespace cop
