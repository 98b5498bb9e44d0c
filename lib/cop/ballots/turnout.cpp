#include "cop/ballots/turnout.hpp"

#include <algorithm>

#include "cop/model/member_days.hpp"

namespace cop {

Turnout turnout_of(const Project& project, const Selection& selection, const BallotBox& box,
                   Date today) {
  const Date day = selection.decided_on ? selection.decided_on->value : today;
  Turnout turnout;
  turnout.cast = static_cast<long>(box.counted.size());
  turnout.is_anonymous = std::any_of(box.counted.begin(), box.counted.end(),
                                     [](const CastBallot* cast) { return is_anonymous(*cast); });
  for (const Member& member : project.membership.members) {
    if (!is_member_on(member, day)) continue;
    ++turnout.eligible;
    const auto is_theirs = [&](const CastBallot* cast) {
      return cast->voter == member.id.value.text;
    };
    if (std::none_of(box.counted.begin(), box.counted.end(), is_theirs)) {
      turnout.missing.push_back(&member);
    }
  }
  if (turnout.is_anonymous) turnout.missing.clear();
  if (selection.eligible) turnout.eligible = selection.eligible->value;
  return turnout;
}

}  // namespace cop
