#include <fmt/core.h>

#include "cop/model/ballot_box.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check_one(const Selection& selection, const Located<Date>& date, Findings& findings) {
  const auto& opened = selection.opened_on;
  const auto& decided = selection.decided_on;
  if (opened && decided && decided->value < opened->value) return;
  if (decided && date.value > decided->value) {
    Diagnostic& finding =
        findings.add(date.where,
                     fmt::format("this ballot is dated {}, after the decision of {}",
                                 date.value.iso(), decided->value.iso()),
                     "count again without it, or correct the day that is wrong");
    finding.related.push_back({decided->where, "decided here"});
  } else if (opened && date.value < opened->value) {
    Diagnostic& finding =
        findings.add(date.where,
                     fmt::format("this ballot is dated {}, before the vote opened on {}",
                                 date.value.iso(), opened->value.iso()),
                     "correct the day that is wrong");
    finding.related.push_back({opened->where, "opened here"});
  }
}

void check(const Facts& facts, Findings& findings) {
  for (const CastBallot& cast : facts.project.ballots) {
    const Selection* selection = facts.project.find_selection(cast.ballot.selection.value);
    if (selection != nullptr && cast.ballot.date && !is_misplaced(cast)) {
      check_one(*selection, *cast.ballot.date, findings);
    }
  }
}

}  // namespace

extern const Rule ballot_out_of_time_rule{
    .name = "ballot-out-of-time",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "A ballot is dated outside the time of the vote",
    .why =
        "A vote that comes in after the result is known can change it without anybody having "
        "decided so.",
    .bad = R"(# ballots/question/gp02.yaml
date: 2025-10-20)",
    .good = R"(# ballots/question/gp02.yaml
date: 2025-10-14)",
    .check = check,
};

}  // namespace cop
