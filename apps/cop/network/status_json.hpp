#pragma once

#include <string>
#include <vector>

#include "cop/network/group_state.hpp"

namespace cop::app {

/// A group under the name that its folder was given by.
struct NamedState {
  std::string name;
  GroupState state;
};

/// The groups of a network, the worst first, and how many folders are left out as copies of others.
struct NetworkStatus {
  std::vector<NamedState> groups;
  std::size_t copies = 0;
};

struct NetworkCounts {
  std::size_t projects = 0;
  std::size_t well = 0;
  std::size_t to_look_at = 0;
  std::size_t unreadable = 0;
};
NetworkCounts counts_of(const NetworkStatus& status);

/// `{"schema_version": 1, "kind": "network-status", "as_of", "summary": {"projects", "well",
/// "to_look_at", "unreadable", "copies"}, "projects": [{"folder", "id", "title", "phase", "over",
/// "last_meeting", "days_ago", "attended", "enrolled", "concerns": [{"concern", "text"}]}]}`. What
/// is not known is null.
std::string json_of_status(const NetworkStatus& status, Date today);

}  // namespace cop::app
