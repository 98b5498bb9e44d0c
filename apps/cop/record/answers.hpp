#pragma once

#include <string>

#include "cop/base/diagnostic.hpp"
#include "cop/model/facts.hpp"
#include "cop/model/project.hpp"

namespace cop::app {

class Session;

/// Answers as a file of YAML or JSON holds them: the keys of a log. The date and the ids of actions
/// and cycles may be absent.
struct AnswersText {
  std::string name;
  std::string text;
};

/// The text of a file with answers, or of stdin for `-`. Throws UsageError and Error.
AnswersText answers_text(const std::string& file, Session& session);

/// Reads answers; nothing when the findings hold an error.
std::optional<CycleLog> read_answers(const AnswersText& answers, Diagnostics& findings);

/// The answers in a file; its text goes to the sources. When they cannot be read, the findings are
/// shown and Abandoned is thrown.
CycleLog answers_from(const std::string& file, Sources& sources, Session& session);

/// Gives the log what the answers left to the tool: its date, the ids of new actions and of the
/// cycles that can only be meant, and the full names of earlier actions.
void complete(CycleLog& log, const Facts& facts, Date today);

}  // namespace cop::app
