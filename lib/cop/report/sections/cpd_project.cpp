#include <fmt/core.h>

#include "cop/report/sections.hpp"

namespace cop {

Section cpd_project_section(const ReportInput& input) {
  const Project& project = input.facts.project;
  Section section{"The activity"};
  Pairs pairs;
  const auto add = [&pairs](const char* term, const Text& text) {
    pairs.entries.emplace_back(term, text.given() ? text.value : "not written down");
  };
  pairs.entries.emplace_back("Member", input.subject);
  add("Project", project.charter.title);
  add("The need", project.question.problem);
  add("The question", project.question.question);
  std::string aims;
  for (const Aim& aim : project.question.aims) {
    aims += (aims.empty() ? "" : "; ") +
            (aim.statement.given() ? aim.statement : Text(aim.id.value.text)).value;
  }
  add("What we wanted to reach", Text(aims));
  section.blocks.push_back(std::move(pairs));
  return section;
}

}  // namespace cop
