#pragma once

#include <optional>
#include <vector>

#include "cop/base/date.hpp"
#include "cop/base/id.hpp"
#include "cop/base/located.hpp"
#include "cop/model/words.hpp"

namespace cop {

/// How much, and as what, a member takes part (after Wenger's levels of participation).
enum class Role {
  facilitator,
  champion,
  core,
  active,
  occasional,
  peripheral,
  coach,
  sponsor,
  researcher,
  student,
  patient_partner,
  staff
};
template <>
struct Words<Role> {
  static constexpr Word<Role> all[] = {{"facilitator", Role::facilitator},
                                       {"champion", Role::champion},
                                       {"core", Role::core},
                                       {"active", Role::active},
                                       {"occasional", Role::occasional},
                                       {"peripheral", Role::peripheral},
                                       {"coach", Role::coach},
                                       {"sponsor", Role::sponsor},
                                       {"researcher", Role::researcher},
                                       {"student", Role::student},
                                       {"patient-partner", Role::patient_partner},
                                       {"staff", Role::staff}};
};

enum class LeftReason { time, moved, topic, motivation, support, ended, other };
template <>
struct Words<LeftReason> {
  static constexpr Word<LeftReason> all[] = {
      {"time", LeftReason::time},       {"moved", LeftReason::moved},
      {"topic", LeftReason::topic},     {"motivation", LeftReason::motivation},
      {"support", LeftReason::support}, {"ended", LeftReason::ended},
      {"other", LeftReason::other}};
};

struct Practice {
  Location where;
  /// Whether something in it could not be read, and was reported.
  bool misread = false;
  Located<Id<Practice>> id;
  Text name, kind, region, size;
  std::optional<Located<Date>> joined, left;
  std::optional<Located<LeftReason>> left_reason;
  Text group, chosen_because;
};

struct RoleChange {
  Location where;
  std::optional<Located<Role>> role;
  std::optional<Located<Date>> from;
};

/// A person of the community of practice, known by a code such as `gp03`.
struct Member {
  Location where;
  /// Whether something in it could not be read, and was reported.
  bool misread = false;
  Located<Id<Member>> id;
  Text name, profession;
  std::optional<Located<Id<Practice>>> practice;
  std::optional<Located<Role>> role;
  std::vector<RoleChange> roles;
  std::optional<Located<Date>> invited_on, joined, consented_on, left;
  std::optional<Located<LeftReason>> left_reason;
};

/// `members.yaml`.
struct Membership {
  Location where;
  std::vector<Practice> practices;
  std::vector<Member> members;
};

}  // namespace cop
