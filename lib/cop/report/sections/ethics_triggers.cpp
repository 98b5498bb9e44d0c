#include <string>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/ethics.hpp"
#include "cop/model/ethics.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

/// What each trigger asks, in the order of the format.
constexpr Phrase<0> questions[] = {
    phrase::trigger_reputation,        phrase::trigger_secondary_use,
    phrase::trigger_beyond_routine,    phrase::trigger_non_standard,
    phrase::trigger_cohort_comparison, phrase::trigger_randomised,
    phrase::trigger_vulnerable_group,  phrase::trigger_publication,
};

std::string answer_text(const Language& say, const std::optional<Located<Answer>>& answer) {
  if (!answer) return say(phrase::not_answered);
  if (answer->value == Answer::unknown) return say(phrase::unknown);
  return answer->value == Answer::yes ? say(phrase::yes) : say(phrase::no);
}

}  // namespace

Section ethics_triggers_section(const ReportInput& input) {
  const Governance& governance = input.facts.project.question.governance;
  Section section{input.say(phrase::eight_questions)};
  Table table{{{input.say(phrase::question_term)},
               {input.say(phrase::answer)},
               {input.say(phrase::key_column)}},
              {}};
  std::size_t place = 0;
  for (const NamedTrigger& trigger : triggers_of(governance.triggers)) {
    table.rows.push_back({input.say(questions[place++]), answer_text(input.say, trigger.answer),
                          std::string(trigger.name)});
  }
  section.blocks.push_back(std::move(table));
  const std::string answered = governance.answered_by.given()
                                   ? input.say(phrase::answered_by, governance.answered_by->value)
                                   : input.say(phrase::not_known_who_answered);
  const std::string day =
      governance.answered_on
          ? input.say(phrase::answered_on, input.say.date(governance.answered_on->value))
          : input.say(phrase::answered_on_no_day);
  section.blocks.push_back(Paragraph{input.say(phrase::yes_means_advice, answered, day)});
  return section;
}

}  // namespace cop
