#include "cop/report/action_listing.hpp"

namespace cop {
namespace {

Listing build(const Facts& facts) { return action_listing(facts, sorted_actions(facts)); }

}  // namespace

extern const ListKind actions_list{
    "actions", "what was agreed to be done, open ones first",
    "No action is written down yet: cop record asks for them, or give it --action.", build};

}  // namespace cop
