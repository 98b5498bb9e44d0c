#include <fmt/format.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
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
    .bad = "replaces: 2026-02-21",
    .good = "replaces: 2026-02-12-benchmark-k7d2m9xq",
    .check = check,
};

}  // namespace cop
