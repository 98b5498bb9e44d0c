#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "cop/dialog.hpp"
#include "cop/model/facts.hpp"
#include "cop/record/save.hpp"

namespace cop::app {

class Session;

/// What the answers mean for the shared files.
struct FollowUp {
  /// The commands that carry the answers into them.
  std::vector<std::string> commands;
  /// The codes of members whom one of the commands adds.
  std::vector<std::string> new_members;
};

/// What a question works with: the terminal, the project so far, the log that grows, and the
/// answers given before the user went back to this question.
struct Asking {
  Dialog& dialog;
  const Facts& facts;
  Date today;
  CycleLog& log;
  const CycleLog& earlier;
  FollowUp& follow_up;

  /// Remembers that this was asked and left blank: "not discussed" is data too.
  void skip(const char* name) const {
    const Text skipped(name);
    if (std::find(log.skipped.begin(), log.skipped.end(), skipped) == log.skipped.end()) {
      log.skipped.push_back(skipped);
    }
  }
};

/// One question about a meeting, or a few that belong together.
struct Question {
  const char* name;
  void (*ask)(const Asking&);
};

/// The questions of questions.def in their order.
std::span<const Question> interview_questions();

/// Asks all questions; `<` goes back to the one before, with its answers as suggestions.
FollowUp interview(const Facts& facts, Date today, Session& session, CycleLog& log);

/// Shows the log and asks whether to save it.
bool confirm(const LogProposal& proposal, Session& session);

}  // namespace cop::app
