#pragma once

#include <string>

#include "cop/model/member.hpp"
#include "cop/shared_edit.hpp"

namespace cop::app {

/// A new member at the end of members.yaml.
SharedEdit member_joins(const Member& member);

SharedEdit member_leaves(const Id<Member>& code, Date on, LeftReason reason);

/// Another role from a day on. What the member was before stays in `roles`.
SharedEdit member_takes_role(const Member& member, Role role, Date from);

}  // namespace cop::app
