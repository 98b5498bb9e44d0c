
#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/cpd.hpp"
#include "cop/language/phrases/cycles.hpp"
#include "cop/report/sections.hpp"

namespace cop {

Section cpd_project_section(const ReportInput& input) {
  const Project& project = input.facts.project;
  Section section{input.say(phrase::the_activity)};
  Pairs pairs;
  const auto add = [&](const std::string& term, const Text& text) {
    pairs.entries.emplace_back(term,
                               text.given() ? text->value : input.say(phrase::not_written_down));
  };
  pairs.entries.emplace_back(input.say(phrase::member_term), input.subject);
  add(input.say(phrase::project_term), project.charter.title);
  add(input.say(phrase::the_need), project.question.problem);
  add(input.say(phrase::the_question), project.question.question);
  std::string aims;
  for (const Aim& aim : project.question.aims) {
    aims += (aims.empty() ? "" : "; ") +
            (aim.statement.given() ? aim.statement : Text(aim.id.value.text))->value;
  }
  add(input.say(phrase::wanted_to_reach), Text(aims));
  section.blocks.push_back(std::move(pairs));
  return section;
}

}  // namespace cop
