#pragma once

#include "cop/base/date.hpp"
#include "cop/model/member.hpp"

namespace cop {

/// Whether the member had left before the day; on the last day a member still is one.
bool had_left_before(const Member& member, Date day);

/// Whether the member is one on the day: from the day of joining to the day of leaving, both
/// included.
bool is_member_on(const Member& member, Date day);

}  // namespace cop
