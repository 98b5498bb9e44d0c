#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const Charter& charter = facts.project.charter;
  if (charter.facilitator || is_closed(charter)) return;
  findings.add({"cop.yaml"}, "nobody is named as the facilitator",
               "write the code of the member who calls the meetings, as facilitator: …");
}

}  // namespace

extern const Rule facilitator_missing_rule{
    .name = "facilitator-missing",
    .severity = Severity::warning,
    .while_establishing = WhileEstablishing::silent,
    .of_method = true,
    .needs = Needs::whole_file,
    .summary = "Nobody is named as the facilitator",
    .why =
        "Somebody has to call the meetings, keep the record going and ask those who have gone "
        "quiet. Management is one of the three conditions that decide whether a community of "
        "practice lives (Jiwa et al. 2011), and what everybody does nobody does.",
    .bad = R"(# cop.yaml
facilitator:)",
    .good = R"(# cop.yaml
facilitator: gp01)",
    .check = check,
};

}  // namespace cop
