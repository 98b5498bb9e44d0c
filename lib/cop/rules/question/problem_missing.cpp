#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const Question& question = facts.project.question;
  const Location place = place_of_file(facts.project, "question.yaml");
  if (is_unread(facts.project, "question.yaml") || place.file.view() != "question.yaml") return;
  if (!question.problem.given()) {
    findings.add(place, "the project does not say what is wrong",
                 "write in two sentences what is wrong in your practices, with your own figures, "
                 "as problem: …");
  } else if (!question.rationale.given()) {
    findings.add(place, "the project does not say why its change should work",
                 "write in one sentence why the change should make things better, as "
                 "rationale: …");
  }
}

}  // namespace

extern const Rule problem_missing_rule{
    .name = "problem-missing",
    .severity = Severity::warning,
    .while_establishing = WhileEstablishing::silent,
    .of_method = true,
    .needs = Needs::whole_file,
    .summary = "The project does not say what is wrong, or why the change should help",
    .why =
        "Colleagues and journals ask first what the problem is here, with the group's own figures, "
        "and why this change should make it better. Whoever writes that down early finds out early "
        "whether the idea holds (items 3 and 5 of SQUIRE 2.0).",
    .bad = R"(# question.yaml
problem:)",
    .good = R"(# question.yaml
problem: one in three recall letters leaves us later than a week after the result)",
    .check = check,
};

}  // namespace cop
