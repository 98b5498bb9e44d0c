#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const Charter& charter = facts.project.charter;
  if (charter.meeting_every_days || is_closed(charter)) return;
  findings.add({"cop.yaml"}, "nothing says how often you mean to meet",
               "write the number of days from one meeting to the next, as meeting_every_days: …");
}

}  // namespace

extern const Rule meeting_rhythm_missing_rule{
    .name = "meeting-rhythm-missing",
    .severity = Severity::note,
    .while_establishing = WhileEstablishing::silent,
    .of_method = true,
    .needs = Needs::whole_file,
    .summary = "Nothing says how often the group means to meet",
    .why =
        "Without a rhythm nobody notices that a meeting is overdue, neither the members nor cop.",
    .bad = R"(# cop.yaml
meeting_every_days:)",
    .good = R"(# cop.yaml
meeting_every_days: 28)",
    .check = check,
};

}  // namespace cop
