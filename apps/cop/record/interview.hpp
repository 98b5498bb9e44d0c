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

/// What a question works with: the terminal, the project so far, and the log that grows.
struct Asking {
  Dialog& dialog;
  const Facts& facts;
  Date today;
  CycleLog& log;
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

/// Asks all questions, and puts the answers into the log.
FollowUp interview(const Facts& facts, Date today, Session& session, CycleLog& log);

/// Shows the log and asks whether to save it.
bool confirm(const LogProposal& proposal, Session& session);

}  // namespace cop::app
