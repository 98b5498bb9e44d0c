#pragma once

#include <span>
#include <string>

#include "cop/dialog.hpp"
#include "cop/model/facts.hpp"
#include "cop/record/follow_up.hpp"
#include "cop/record/save.hpp"

namespace cop::app {

class LiveCheck;
class Session;

/// What was answered: the new log, and what it means for the shared files.
struct Answers {
  CycleLog log;
  FollowUp follow_up;
};

/// What a question works with: the terminal, the project so far, and the answers that grow.
struct Asking {
  Dialog& dialog;
  const Facts& facts;
  Date today;
  Answers& answers;
  LiveCheck& rules;

  /// Remembers that this was asked and left blank: "not discussed" is data too.
  void skip(const char* name) const;
  /// The day of the meeting.
  [[nodiscard]] Date day() const;
  /// Whether members met, rather than somebody writing alone.
  [[nodiscard]] bool met() const;
};

/// One question about a meeting, or a few that belong together.
struct Question {
  const char* name;
  void (*ask)(const Asking&);
};

/// The questions of questions.def in their order.
std::span<const Question> interview_questions();

/// Asks the questions in a dialog that is conducted. `known` is the log so far.
Answers ask_all(Dialog& dialog, const Facts& facts, Date today, LiveCheck& rules,
                const CycleLog& known, std::span<const Question> questions = interview_questions());

}  // namespace cop::app
