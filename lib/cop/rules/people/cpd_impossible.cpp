#include <algorithm>
#include <optional>

#include <fmt/core.h>

#include "cop/model/meetings.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

long number(const std::optional<Located<long>>& minutes) { return minutes ? minutes->value : 0; }

bool was_there(const CycleLog& log, const Id<Member>& member) {
  return std::any_of(log.attended.begin(), log.attended.end(),
                     [&](const auto& code) { return code.value == member; });
}

void check_one(const CycleLog& log, const CpdMinutes& cpd, Findings& findings) {
  const std::string& code = cpd.member->value.text;
  const long minutes = number(cpd.education) + number(cpd.reviewing) + number(cpd.outcomes);
  if (!log.attended.empty() && !was_there(log, cpd.member->value)) {
    findings.add(
        cpd.member->where,
        fmt::format("{} has CPD time for this meeting, but is not among those present", code),
        "add the member to attended, or take the CPD time out");
  } else if (log.minutes && minutes > log.minutes->value) {
    Diagnostic& finding =
        findings.add(cpd.where,
                     fmt::format("{} has {} minutes of CPD time for a meeting of {}", code, minutes,
                                 log.minutes->value),
                     "share the minutes of the meeting out over the types");
    finding.related.push_back({log.minutes->where, "the length of the meeting"});
  }
}

void check_log(const LogAlone& alone, Findings& findings) {
  const CycleLog& log = alone.log;
  if (!is_meeting(log)) return;
  for (const CpdMinutes& cpd : log.cpd) {
    if (cpd.member) check_one(log, cpd, findings);
  }
}

}  // namespace

extern const Rule cpd_impossible_rule{
    .name = "cpd-impossible",
    .severity = Severity::warning,
    .of_method = false,
    .summary = "More CPD time is noted than the meeting gave",
    .why =
        "Members claim these minutes with their college. Time for a meeting that was shorter, or "
        "that the member did not attend, will not stand up to an audit.",
    .bad = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
cpd:
  - {member: gp02, education: 30, reviewing: 60})",
    .good = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
cpd:
  - {member: gp02, education: 30, reviewing: 30})",
    .check_log = check_log,
};

}  // namespace cop
