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
  dialog.say(
      "What happened at the meeting? ? explains a question, < goes back, blank means not "
      "discussed.");
  const auto questions = interview_questions();
  std::vector<CycleLog> before(questions.size() + 1, log);
  std::vector<FollowUp> follow_ups(questions.size() + 1);
  CycleLog earlier = log;
  for (std::size_t i = 0; i < questions.size();) {
    CycleLog answered = before[i];
    FollowUp follow_up = follow_ups[i];
    try {
      questions[i].ask({dialog, facts, today, answered, earlier, follow_up});
      ++i;
      before[i] = std::move(answered);
      follow_ups[i] = std::move(follow_up);
    } catch (const GoBack&) {
      earlier = answered;
      if (i > 0) --i;
    }
  }
  log = before.back();
  return follow_ups.back();
}

bool confirm(const LogProposal& proposal, Session& session) {
  Dialog dialog(session.env.in, session.env.err);
  dialog.say("\n" + proposal.text);
  return dialog.yes("Save it as " + proposal.file + "?", true);
}

}  // namespace cop::app
