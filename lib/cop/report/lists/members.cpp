#include <algorithm>

#include "cop/model/meetings.hpp"
#include "cop/report/listing.hpp"

namespace cop {
namespace {

std::optional<Date> last_came(const Project& project, const Member& member) {
  std::optional<Date> last;
  for (const CycleLog& log : project.logs) {
    const bool came = std::any_of(log.attended.begin(), log.attended.end(),
                                  [&](const auto& code) { return code.value == member.id.value; });
    if (came && log.date && is_meeting(log)) last = log.date->value;
  }
  return last;
}

Listing build(const Facts& facts) {
  Listing listing{{{"id", "Member"},
                   {"name", "Name"},
                   {"profession", "Profession"},
                   {"practice", "Practice"},
                   {"role", "Role"},
                   {"joined", "Since"},
                   {"last_came", "Last came"},
                   {"left", "Left"}},
                  {}};
  for (const Member& m : facts.project.membership.members) {
    listing.rows.push_back({m.id.where,
                            {as_cell(m.id.value.text), as_cell(m.name), as_cell(m.profession),
                             as_cell(m.practice), as_cell(m.role), as_cell(m.joined),
                             as_cell(last_came(facts.project, m)), as_cell(m.left)}});
  }
  sort_by_first_cell(listing);
  return listing;
}

}  // namespace

extern const ListKind members_list{"members", "who takes part, and when they last came",
                                   "No member is written down yet: cop member add CODE adds one.",
                                   build, Names::kept};

}  // namespace cop
