#include <fmt/core.h>

#include "cop/model/attendance.hpp"
#include "cop/model/meetings.hpp"
#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

constexpr int days_to_write_up = 7;

bool is_overdue(const Facts& facts, const CycleLog& last) {
  const auto& rhythm = facts.project.charter.meeting_every_days;
  return rhythm && is_meeting_overdue(last.date->value, rhythm->value, facts.today);
}

void check(const Facts& facts, Findings& findings) {
  if (has_unread_in(facts.project, "cycles/")) return;
  const CycleLog* last = last_meeting_of(facts.project);
  if (last == nullptr || !last->next_meeting || is_closed(facts.project.charter)) return;
  const Date planned = last->next_meeting->value;
  if (planned < last->date->value) {
    findings.add(last->next_meeting->where,
                 fmt::format("the next meeting, {}, lies before this one", planned.iso()),
                 "mend the day, and look at its year");
    return;
  }
  if (facts.today.days_since(planned) <= days_to_write_up || is_overdue(facts, *last)) return;
  findings.add(
      last->next_meeting->where,
      fmt::format("you meant to meet on {}, and no meeting is recorded since", planned.iso()),
      "record it with cop record, or set a new day");
}

}  // namespace

extern const Rule next_meeting_passed_rule{
    .name = "next-meeting-passed",
    .severity = Severity::note,
    .of_method = true,
    .summary = "The day of the next meeting has passed, and no meeting is recorded",
    .why =
        "If you met, what was decided lives only in memory until it is written down; if you did "
        "not, those who came to an empty room should hear of a new day.",
    .bad = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
next_meeting: 2026-03-18)",
    .good = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
next_meeting: 2026-04-08)",
    .check = check,
};

}  // namespace cop
