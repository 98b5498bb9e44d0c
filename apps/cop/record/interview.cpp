#include "cop/record/interview.hpp"

#include <array>

#include "cop/session.hpp"

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

FollowUp interview(const Facts& facts, Date today, Session& session, CycleLog& log) {
  Dialog dialog(session.env.in, session.env.err);
  CycleLog answered;
  FollowUp follow_up;
  dialog.conduct([&] {
    answered = log;
    follow_up = {};
    dialog.say(
        "What happened at the meeting? ? explains a question, < goes back, blank takes what stands "
        "in brackets\nand . leaves it empty: not discussed.");
    for (const Question& question : interview_questions()) {
      question.ask({dialog, facts, today, answered, follow_up});
    }
  });
  log = std::move(answered);
  return follow_up;
}

bool confirm(const LogProposal& proposal, Session& session) {
  Dialog dialog(session.env.in, session.env.err);
  dialog.say("\n" + proposal.text);
  return dialog.yes("Save it as " + proposal.file + "?", true);
}

}  // namespace cop::app
