#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/model/ethics.hpp"
#include "cop/model/own_data.hpp"
#include "cop/model/project_state.hpp"
#include "cop/rules/references/missed_file.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// What was written up afterwards may say that it is not known.
bool is_open(const NamedTrigger& trigger, const Charter& charter) {
  if (!trigger.answer) return true;
  return trigger.answer->value == Answer::unknown && !charter.is_reconstructed();
}

void check(const Facts& facts, Findings& findings) {
  const Project& project = facts.project;
  if (is_unread(project, "question.yaml") || first_log_with_data(project) == nullptr) return;
  if (is_missed<Selection, Driver>(project, "question.yaml")) return;
  const EthicsTriggers& triggers = project.question.governance.triggers;
  std::vector<std::string_view> open;
  for (const NamedTrigger& trigger : triggers_of(triggers)) {
    if (is_open(trigger, project.charter)) open.push_back(trigger.name);
  }
  if (open.empty()) return;
  const Location file = place_of_file(project, "question.yaml");
  findings.add(triggers.where.line > 0 ? triggers.where : file,
               open.size() == triggers_of(triggers).size()
                   ? std::string("data are collected, and no question about ethics is answered")
                   : fmt::format("data are collected, and no answer is given yet on: {}",
                                 fmt::join(open, ", ")),
               "answer each with true or false in question.yaml; cop ethics asks you one after the "
               "other");
}

}  // namespace

extern const Rule trigger_unanswered_rule{
    .name = "trigger-unanswered",
    .severity = Severity::error,
    .while_establishing = WhileEstablishing::warning,
    .of_method = true,
    .needs = Needs::whole_file,
    .summary = "Data are collected, and a question about ethics has no answer",
    .why =
        "Eight questions decide whether somebody should look at the ethics of a project (after the "
        "NHMRC's guidance of 2014). They are quick to answer, and the answer counts only before "
        "the data come in: approval cannot be given afterwards.",
    .bad = R"(# question.yaml
governance:
  triggers:
    {reputation: false, secondary_use: false, beyond_routine: false, non_standard: false,
     cohort_comparison: false, randomised: false, vulnerable_group: false, publication: unknown}
  answered_by: gp01
  answered_on: 2025-10-15
  status: not-required)",
    .good = R"(# question.yaml
governance:
  triggers:
    {reputation: false, secondary_use: false, beyond_routine: false, non_standard: false,
     cohort_comparison: false, randomised: false, vulnerable_group: false, publication: false}
  answered_by: gp01
  answered_on: 2025-10-15
  status: not-required)",
    .check = check,
};

}  // namespace cop
