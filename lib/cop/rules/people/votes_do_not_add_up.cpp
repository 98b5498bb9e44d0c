#include <optional>

#include <fmt/core.h>

#include "cop/model/attendance.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

long number(const std::optional<Located<long>>& count) { return count ? count->value : 0; }

void check_log(const LogAlone& alone, Findings& findings) {
  const CycleLog& log = alone.log;
  const long people = people_at(log);
  if (people == 0) return;
  for (const MeetingDecision& decision : log.decisions) {
    const long votes =
        number(decision.in_favour) + number(decision.against) + number(decision.abstain);
    if (votes <= people) continue;
    findings.add(decision.where,
                 fmt::format("{} votes were counted, but {} {} there", votes, people,
                             people == 1 ? "person was" : "people were"),
                 "correct the votes or who attended; guests count in guests: …");
  }
}

}  // namespace

extern const Rule votes_do_not_add_up_rule{
    .name = "votes-do-not-add-up",
    .severity = Severity::warning,
    .of_method = false,
    .summary = "More votes were counted than people were there",
    .why = "A decision whose votes cannot be right will be doubted by whoever was against it.",
    .bad = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
decisions:
  - {text: go on at hill, how: majority, for: 6, against: 1})",
    .good = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
decisions:
  - {text: go on at hill, how: majority, for: 5, against: 1})",
    .check_log = check_log,
};

}  // namespace cop
