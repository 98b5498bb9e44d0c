#pragma once

#include <span>
#include <string>

#include "cop/network/group_state.hpp"

namespace cop::app {

/// A group under the name that its folder was given by.
struct NamedState {
  std::string name;
  GroupState state;
};

struct NetworkCounts {
  std::size_t projects = 0;
  std::size_t well = 0;
  std::size_t to_look_at = 0;
  std::size_t unreadable = 0;
};
NetworkCounts counts_of(std::span<const NamedState> states);

/// `{"schema_version": 1, "kind": "network-status", "as_of", "summary": {"projects", "well",
/// "to_look_at", "unreadable"}, "projects": [{"folder", "id", "title", "phase", "over",
/// "last_meeting", "days_ago", "attended", "enrolled", "concerns": [{"concern", "text"}]}]}`, the
/// worst first. What is not known is null.
std::string json_of_status(std::span<const NamedState> states, Date today);

}  // namespace cop::app
