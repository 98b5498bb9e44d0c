#include "cop/model/project_state.hpp"
#include "cop/rules/references/missed_file.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  if (is_unread(facts.project, "question.yaml") ||
      is_missed<Selection, Driver>(facts.project, "question.yaml"))
    return;
  if (facts.project.question.question.given()) return;
  findings.add(place_of_file(facts.project, "question.yaml"),
               "the project does not say what its members ask",
               "write it into question.yaml in one sentence that ends with a question mark, as "
               "question: …");
}

}  // namespace

extern const Rule question_missing_rule{
    .name = "question-missing",
    .severity = Severity::warning,
    .while_establishing = WhileEstablishing::silent,
    .of_method = true,
    .needs = Needs::whole_file,
    .summary = "The project does not say what its members ask",
    .why =
        "A question that stands in writing keeps a group on its subject, and tells a newcomer in "
        "one line what the work is for. Groups without a live question drift apart.",
    .bad = R"(# question.yaml
question:)",
    .good = R"(# question.yaml
question: does one shared list get every recall letter out within a week?)",
    .check = check,
};

}  // namespace cop
