#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cop/model/project.hpp"
#include "cop/shared_edit.hpp"

namespace cop::app {

/// An answer that belongs into a file that people edit too.
struct SharedAnswer {
  SharedEdit edit;
  /// The command that makes the same edit; empty where there is none.
  std::string command;
  /// Makes the project what it will be after the edit.
  std::function<void(Project&)> effect;
};

/// What the answers about a meeting change beside its log.
struct FollowUp {
  std::vector<SharedAnswer> answers;

  /// The project as it will be once all of them are written.
  [[nodiscard]] Project applied_to(Project project) const;
};

SharedAnswer joining(const Member& member);
SharedAnswer leaving(const Id<Member>& code, Date on, LeftReason reason);
SharedAnswer taking_role(const Member& member, Role role, Date from);
SharedAnswer opening(const Selection& selection);
SharedAnswer answering_ethics(const Governance& answers);

/// Offers the edits one by one. The commands for those that were refused, or could not be made, are
/// shown.
void offer(const FollowUp& follow_up, const std::string& folder, Session& session);

}  // namespace cop::app
