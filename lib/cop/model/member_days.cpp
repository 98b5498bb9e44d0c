#include "cop/model/member_days.hpp"

namespace cop {

bool had_left_before(const Member& member, Date day) {
  return member.left && member.left->value < day;
}

bool is_member_on(const Member& member, Date day) {
  const bool came_later = member.joined && member.joined->value > day;
  return !had_left_before(member, day) && !came_later;
}

}  // namespace cop
