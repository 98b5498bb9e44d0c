#include <fmt/core.h>

#include "cop/model/attendance.hpp"
#include "cop/model/meetings.hpp"
#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const Charter& charter = facts.project.charter;
  const CycleLog* last = last_meeting_of(facts.project);
  if (!charter.meeting_every_days || has_unread_in(facts.project, "cycles/") ||
      is_closed(charter) || last == nullptr)
    return;
  const Date met = last->date->value;
  const long rhythm = charter.meeting_every_days->value;
  if (!is_meeting_overdue(met, rhythm, facts.today) || is_next_planned(*last, facts.today)) return;
  Diagnostic& finding = findings.add(
      charter.meeting_every_days->where,
      fmt::format("the last meeting was {} days ago, though you meant to meet every {}",
                  facts.today.days_since(met), rhythm),
      "set a day now, even for half an hour; if the rhythm has changed, change this number");
  finding.related.push_back({last->date->where, "the last meeting"});
}

}  // namespace

extern const Rule meeting_overdue_rule{
    .name = "meeting-overdue",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "The group has not met for much longer than it meant to",
    .why =
        "A rhythm is what holds a group together between results. When half as much time again has "
        "gone by as was agreed, most groups need a nudge, and some have already stopped.",
    .bad = R"(# cop.yaml
meeting_every_days: 7
# cycles/2026-03-11-learn-x9c4t6hm.yaml
next_meeting:)",
    .good = R"(# cop.yaml
meeting_every_days: 14
# cycles/2026-03-11-learn-x9c4t6hm.yaml
next_meeting:)",
    .check = check,
};

}  // namespace cop
