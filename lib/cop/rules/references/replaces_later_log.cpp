#include <string>

#include <fmt/core.h>

#include "cop/model/replaced_log.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

std::string ground_of(const CycleLog& log, const CycleLog& replaced) {
  if (&log == &replaced) return "this log cannot replace itself";
  if (log.date && replaced.date && log.date->value < replaced.date->value) {
    return fmt::format("this log cannot replace a later one, which is of {}",
                       replaced.date->value.iso());
  }
  return fmt::format("this log cannot replace {}, which replaces a log itself",
                     replaced.id.value.text);
}

void check(const Facts& facts, Findings& findings) {
  for (const CycleLog& log : facts.project.logs) {
    if (log.replaces.value.empty()) continue;
    for (const CycleLog* replaced : facts.project.find_logs(log.replaces.value.text)) {
      if (may_replace(log, *replaced)) continue;
      Diagnostic& finding = findings.add(
          log.replaces.where, ground_of(log, *replaced),
          "take the line out: the correction is the later log, and names the earlier one. "
          "Until then this line changes nothing");
      if (&log != replaced) finding.related.push_back({replaced->id.where, "the other log"});
    }
  }
}

}  // namespace

extern const Rule replaces_later_log_rule{
    .name = "replaces-later-log",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A log says that it replaces itself or a later log",
    .why =
        "The figures of a correction stand instead of those of the log it names. When two logs "
        "replace each other nobody can tell which one is right, so only the later one does.",
    .bad =
        "# cycles/2026-02-11-list-p3xwk7d2.yaml\n"
        "replaces: 2026-03-11-learn-x9c4t6hm",
    .good =
        "# cycles/2026-03-11-learn-x9c4t6hm.yaml\n"
        "replaces: 2026-02-11-list-p3xwk7d2",
    .check = check,
};

}  // namespace cop
