#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  if (facts.project.may_lack("cycles/")) return;
  for (const CycleLog& log : facts.project.logs) {
    const std::string& replaced = log.replaces.value.text;
    if (replaced.empty() || facts.project.find_logs(replaced).size() == 1) continue;
    findings.add(log.replaces.where,
                 fmt::format("no log, or more than one, is called \"{}\"", replaced),
                 "write the whole id: the file name without .yaml");
  }
}

}  // namespace

extern const Rule unknown_log_rule{
    .name = "unknown-log",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A log is named that is not in cycles/",
    .why = "A correction that names no log corrects nothing.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "replaces: 2026-02-21",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "replaces: 2026-02-11-list-p3xwk7d2",
    .check = check,
};

}  // namespace cop
