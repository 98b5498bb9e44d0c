#pragma once

#include <vector>

#include "cop/report/listing.hpp"

namespace cop {

/// How many days the action is over its date; 0 where it is not, is closed or has none.
int days_late(const ActionState& action, Date today);

/// All actions of the project: open ones first, then done, then dropped; each by due date, those
/// without one last.
std::vector<const ActionState*> sorted_actions(const Facts& facts);

/// Those that are open, in the same order: what is due first comes first.
std::vector<const ActionState*> open_actions(const Facts& facts);

/// The actions one a row.
Listing action_listing(const Facts& facts, const std::vector<const ActionState*>& actions);

/// The actions under their owners, each owner's in the order given: first the owner of the first.
Report actions_by_owner(const Facts& facts, const std::vector<const ActionState*>& actions);

}  // namespace cop
