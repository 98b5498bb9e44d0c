
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check_log(const LogAlone& alone, Findings& findings) {
  for (const MissingData& missing : alone.log.missing) {
    if (missing.reason.given() || missing.misread) continue;
    findings.add(missing.measure.where, "this figure is missing, and nobody says why",
                 "add reason: such as nobody had time, the software changed, or nobody asked");
  }
}

}  // namespace

extern const Rule missing_without_reason_rule{
    .name = "missing-without-reason",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "A figure is missing, and nobody says why",
    .why =
        "The reason tells the group what to mend. A figure that is missing because it was bad "
        "makes all the others look too good.",
    .bad = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
missing:
  - {measure: sent-in-week, practice: hill, period: 2026-02})",
    .good = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
missing:
  - {measure: sent-in-week, practice: hill, period: 2026-02, reason: the nurse was away})",
    .check_log = check_log,
};

}  // namespace cop
