#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  for (const Waiver& waiver : facts.project.charter.waivers) {
    if (!waiver.until || waiver.until->value >= facts.today) continue;
    findings.add(waiver.until->where,
                 fmt::format("{} was set aside until {}, and counts again",
                             shown(waiver.rule->value, 60), waiver.until->value.iso()),
                 "delete this entry, or give it a new day and a reason that still holds");
  }
}

}  // namespace

extern const Rule waiver_expired_rule{
    .name = "waiver-expired",
    .severity = Severity::note,
    .of_method = false,
    .summary = "A finding was set aside until a day that has passed",
    .why =
        "What was put off comes back on its day, so that it is looked at again and not forgotten.",
    .bad = R"(# cop.yaml
retention_until:
waivers:
  - {rule: retention-missing, reason: the college has not answered yet, until: 2026-03-01})",
    .good = R"(# cop.yaml
retention_until:
waivers:
  - {rule: retention-missing, reason: the college has not answered yet, until: 2026-06-30})",
    .check = check,
};

}  // namespace cop
