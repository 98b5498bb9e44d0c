#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check_log(const LogAlone& alone, Findings& findings) {
  const CycleLog& log = alone.log;
  // Somebody east of here may already have tomorrow.
  const Date last = alone.today.plus_days(1);
  if (!log.date || log.date->value <= last) return;
  findings.add(log.date->where,
               fmt::format("this meeting lies in the future: today is {}", alone.today.iso()),
               "mend the date; if it is right, set the clock of this computer");
}

}  // namespace

extern const Rule meeting_in_future_rule{
    .name = "meeting-in-future",
    .severity = Severity::warning,
    .summary = "A log is dated after today",
    .why =
        "A log tells what has happened. One wrong year puts it behind all later meetings, and "
        "makes every open action look old.",
    .bad =
        "# cycles/2062-03-25-visit-h3m8v2rk.yaml\n"
        "summary: We visited the second practice",
    .good =
        "# cycles/2026-03-25-visit-h3m8v2rk.yaml\n"
        "summary: We visited the second practice",
    .check_log = check_log,
};

}  // namespace cop
