#include <algorithm>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/model/attendance.hpp"
#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

constexpr std::size_t meetings_seen = 4;

void check(const Facts& facts, Findings& findings) {
  if (is_closed(facts.project.charter)) return;
  const auto meetings = meetings_with_attendance(facts.project);
  if (meetings.size() < meetings_seen) return;
  if (has_unread_in(facts.project, "cycles/")) return;
  std::vector<long> people;
  for (std::size_t i = meetings.size() - meetings_seen; i < meetings.size(); ++i) {
    if (facts.project.is_misread(meetings[i]->where.file)) return;
    people.push_back(people_at(*meetings[i]));
  }
  const auto not_fewer = [](long earlier, long later) { return later >= earlier; };
  if (std::adjacent_find(people.begin(), people.end(), not_fewer) != people.end()) return;
  const CycleLog& last = *meetings.back();
  findings.add(
      last.attended.empty() ? last.where : last.attended.front().where,
      fmt::format("ever fewer people come to the meetings: {}", fmt::join(people, ", then ")),
      "ring those who stayed away and ask what would bring them back: another hour, "
      "another subject, a visible result");
}

}  // namespace

extern const Rule attendance_falling_rule{
    .name = "attendance-falling",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "Three meetings in a row, fewer people came than the time before",
    .why =
        "One small meeting is chance, three falls in a row seldom are. People stop coming long "
        "before they say so, mostly because the subject is not theirs, nothing happens, or the "
        "hour is wrong (focus, motivation and management in Jiwa et al. 2011).",
    .bad = R"(# cycles/2026-02-11-list-p3xwk7d2.yaml
attended: [gp01, gp02, gp03, nurse01]
# cycles/2026-03-11-learn-x9c4t6hm.yaml
attended: [gp01, gp02, gp03]
# cycles/2026-03-25-x7d2m9xq.yaml
attended: [gp01, gp02])",
    .good = R"(# cycles/2026-02-11-list-p3xwk7d2.yaml
attended: [gp01, gp02, gp03, nurse01]
# cycles/2026-03-11-learn-x9c4t6hm.yaml
attended: [gp01, gp02, gp03]
# cycles/2026-03-25-x7d2m9xq.yaml
attended: [gp01, gp02, gp03, nurse02])",
    .check = check,
};

}  // namespace cop
