#include "cop/record/interview.hpp"

#include <algorithm>
#include <array>

#include "cop/model/meetings.hpp"
#include "cop/record/live_check.hpp"
#include "cop/session.hpp"

namespace cop::app {

#define COP_QUESTION(name) void ask_##name(const Asking& asking);
#include "cop/record/questions.def"
#undef COP_QUESTION

void Asking::skip(const char* name) const {
  auto& skipped = answers.log.skipped;
  if (std::find(skipped.begin(), skipped.end(), Text(name)) == skipped.end()) {
    skipped.emplace_back(name);
  }
}

Date Asking::day() const { return answers.log.date ? answers.log.date->value : today; }

bool Asking::met() const { return is_meeting(answers.log); }

std::span<const Question> interview_questions() {
  static constexpr std::array questions{
#define COP_QUESTION(name) Question{#name, ask_##name},
#include "cop/record/questions.def"
#undef COP_QUESTION
  };
  return questions;
}

Answers ask_all(Dialog& dialog, const Facts& facts, Date today, LiveCheck& rules,
                const CycleLog& known, std::span<const Question> questions) {
  Answers answers{known, {}};
  dialog.say(
      "What happened at the meeting? Enter takes what stands in [brackets], or passes on: not "
      "discussed.\n? explains, < goes back, Tab completes, . leaves out what is proposed.");
  for (const Question& question : questions) {
    question.ask({dialog, facts, today, answers, rules});
  }
  return answers;
}

}  // namespace cop::app
