#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check_log(const LogAlone& alone, Findings& findings) {
  const CycleLog& log = alone.log;
  const auto& started = alone.shared.charter.started;
  if (!started) return;
  if (!log.date || log.is_write_up() || log.date->value >= started->value) return;
  Diagnostic& finding = findings.add(
      log.date->where,
      fmt::format("this meeting was before the project began on {}", started->value.iso()),
      "mend the date, or the day in cop.yaml on which the project started");
  finding.related.push_back({started->where, "the start"});
}

}  // namespace

extern const Rule date_before_start_rule{
    .name = "date-before-start",
    .severity = Severity::warning,
    // The folder is often made after the first meetings, and starts on that day.
    .while_establishing = WhileEstablishing::silent,
    .summary = "A log is dated before the project started",
    .why = "Reports count meetings and months from the start; this one would fall out of them.",
    .bad =
        "# cycles/2016-03-25-visit-h3m8v2rk.yaml\n"
        "summary: We visited the second practice",
    .good =
        "# cycles/2026-03-25-visit-h3m8v2rk.yaml\n"
        "summary: We visited the second practice",
    .check_log = check_log,
};

}  // namespace cop
