#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cop/model/facts.hpp"

namespace cop::app {

/// What is new of some actions.
struct News {
  ActionStatus status = ActionStatus::done;
  /// The new date, where they are moved.
  std::optional<Date> due = {};
  std::string why = {};
};

/// The open actions that the typed references name, each once, in the order typed. Throws
/// UsageError that says of every reference why it is not clear, and which actions are open.
std::vector<const ActionState*> open_actions_called(const std::vector<std::string>& typed,
                                                    const Facts& facts);

/// One log without a meeting in which the news stand. Throws UsageError for a date before the log.
CycleLog log_of_news(const std::vector<const ActionState*>& actions, const News& news, Date day);

/// "done: Collect ten letters (gp02)".
std::string sentence_of(const ActionState& action, const News& news);

/// "2 actions are still open".
std::string open_text(std::size_t open);

}  // namespace cop::app
