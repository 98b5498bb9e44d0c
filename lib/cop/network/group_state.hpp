#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cop/model/facts.hpp"

namespace cop {

/// What a coordinator should look at in a group, the gravest first.
enum class Concern {
  unreadable,
  files_left_out,
  approval_ended,
  never_met,
  no_meeting,
  cycle_waits,
  no_prediction,
  data_due,
  no_data,
  approval_ends,
};

/// "no-meeting": its name for programs.
std::string_view name_of(Concern concern);
/// "the next meeting is overdue": what the report of a network says of groups that have it.
std::string words_of(Concern concern);

/// One concern in a few words, "no meeting for 75 days".
struct GroupConcern {
  Concern concern = Concern::unreadable;
  std::string text;

  friend bool operator==(const GroupConcern&, const GroupConcern&) = default;
};

/// How one group of a network is faring, without anything of its folder.
struct GroupState {
  std::string id, title, phase;
  /// That of identity_of.
  std::string identity = {};
  /// Closed or written up afterwards: nothing waits any more.
  bool is_over = false;
  std::optional<Date> last_meeting;
  int days_ago = 0;
  /// The members who came to it, of those on its day; those of today where there was none.
  long attended = 0;
  long enrolled = 0;
  /// The gravest first.
  std::vector<GroupConcern> concerns = {};
};

/// A meeting is overdue when half as much time again has gone by as the group meant, or 90 days
/// where it named no rhythm; a cycle waits when two meetings, or 60 days, have passed over it; an
/// approval ends soon within 60 days. Nothing is said to be missing that may stand in what could
/// not be read.
GroupState group_state(const Facts& facts);

/// A project that cannot be read, and why.
GroupState unreadable_group(std::string reason);
bool is_unreadable(const GroupState& state);

/// Whether `a` needs a look before `b`: by the gravest concern, then by how many there are, then
/// those that are over last, then by how long ago the last meeting was.
bool is_worse(const GroupState& a, const GroupState& b);

}  // namespace cop
