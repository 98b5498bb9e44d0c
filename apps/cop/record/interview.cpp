#include "cop/record/interview.hpp"

#include <algorithm>
#include <array>

#include "cop/model/attendance.hpp"
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

bool Asking::met() const { return members_met(answers.log); }

std::span<const Question> interview_questions() {
  static constexpr std::array questions{
#define COP_QUESTION(name) Question{#name, ask_##name},
#include "cop/record/questions.def"
#undef COP_QUESTION
  };
  return questions;
}

Answers conduct(std::span<const Question> questions, Dialog& dialog, const Facts& facts, Date today,
                const CycleLog& log) {
  LiveCheck rules(facts.project, today);
  Answers answers;
  dialog.conduct([&] {
    answers = {log, {}};
    dialog.say(
        "What happened at the meeting? Enter takes what stands in [brackets], or passes on: not "
        "discussed.\n? explains, < goes back, . leaves out what is proposed.");
    for (const Question& question : questions) {
      question.ask({dialog, facts, today, answers, rules});
    }
  });
  return answers;
}

Answers interview(const Facts& facts, Date today, Session& session, const CycleLog& log) {
  Dialog dialog(session.env.in, session.env.err);
  return conduct(interview_questions(), dialog, facts, today, log);
}

bool confirm(const LogProposal& proposal, Session& session) {
  Dialog dialog(session.env.in, session.env.err);
  dialog.say("\n" + proposal.text);
  return dialog.yes("Save it as " + proposal.file + "?", true);
}

}  // namespace cop::app
