#include "cop/record/interview.hpp"

#include <array>

namespace cop::app {

#define COP_QUESTION(name) void ask_##name(const Asking& asking);
#include "cop/record/questions.def"
#undef COP_QUESTION

std::span<const Question> interview_questions() {
  static constexpr std::array questions{
#define COP_QUESTION(name) Question{#name, ask_##name},
#include "cop/record/questions.def"
#undef COP_QUESTION
  };
  return questions;
}

FollowUp ask_all(Dialog& dialog, const Facts& facts, Date today, CycleLog& log) {
  FollowUp follow_up;
  dialog.say(
      "What happened at the meeting? ? explains a question, < goes back, blank takes what stands "
      "in brackets\nand . leaves it empty: not discussed.");
  for (const Question& question : interview_questions()) {
    question.ask({dialog, facts, today, log, follow_up});
  }
  return follow_up;
}

}  // namespace cop::app
