#include <string>

#include "cop/model/ethics.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

/// What each trigger asks, in the order of the format.
constexpr const char* questions[] = {
    "Could anyone's privacy or professional reputation suffer?",
    "Are data used for another purpose than they were collected for?",
    "Is more collected than in routine care?",
    "Is something tested that is not accepted practice?",
    "Are groups of people compared?",
    "Does chance decide who gets what, or is there a control group?",
    "Are minorities or vulnerable people the target?",
    "Is it to be published?",
};

std::string answer_text(const std::optional<Located<Answer>>& answer) {
  if (!answer) return "not answered";
  if (answer->value == Answer::unknown) return "unknown";
  return answer->value == Answer::yes ? "yes" : "no";
}

}  // namespace

Section ethics_triggers_section(const ReportInput& input) {
  const Governance& governance = input.facts.project.question.governance;
  Section section{"The eight questions"};
  Table table{{{"Question"}, {"Answer"}, {"Key"}}, {}};
  std::size_t place = 0;
  for (const NamedTrigger& trigger : triggers_of(governance.triggers)) {
    table.rows.push_back(
        {questions[place++], answer_text(trigger.answer), std::string(trigger.name)});
  }
  section.blocks.push_back(std::move(table));
  std::string answered = governance.answered_by.given()
                             ? "Answered by " + governance.answered_by.value
                             : "It is not recorded who answered";
  answered +=
      governance.answered_on ? " on " + governance.answered_on->value.iso() : ", nor on which day";
  section.blocks.push_back(Paragraph{answered +
                                     " (question.yaml). A yes means that advice should "
                                     "be sought before data are collected (NHMRC 2014)."});
  return section;
}

}  // namespace cop
