#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const auto& until = facts.project.charter.retention_until;
  if (!until || until->value >= facts.today) return;
  findings.add(until->where,
               fmt::format("the evidence was to be kept until {}", until->value.iso()),
               "decide whether to keep it longer, and move the day, or to have it destroyed");
}

}  // namespace

extern const Rule retention_passed_rule{
    .name = "retention-passed",
    .severity = Severity::note,
    .of_method = true,
    .summary = "The evidence is older than the day until which it was to be kept",
    .why =
        "Data that nobody needs any more can only do harm. cop never deletes anything: that is for "
        "the group to decide.",
    .bad = R"(# cop.yaml
retention_until: 2026-03-01)",
    .good = R"(# cop.yaml
retention_until: 2033-06-30)",
    .check = check,
};

}  // namespace cop
