#include <algorithm>

#include "cop/report/listing.hpp"

namespace cop {
namespace {

long members_in(const Facts& facts, const Practice& practice) {
  const auto& members = facts.project.membership.members;
  return std::count_if(members.begin(), members.end(), [&](const Member& member) {
    return !member.left && member.practice && member.practice->value == practice.id.value;
  });
}

Listing build(const Facts& facts) {
  Listing listing{{{"id", "Practice"},
                   {"name", "Name"},
                   {"kind", "Kind"},
                   {"region", "Region"},
                   {"group", "Group"},
                   {"members", "Members", Align::right},
                   {"joined", "Since"},
                   {"left", "Left"}},
                  {}};
  for (const Practice& p : facts.project.membership.practices) {
    listing.rows.push_back(
        {p.id.where,
         {as_cell(p.id.value.text), as_cell(p.name), as_cell(p.kind), as_cell(p.region),
          as_cell(p.group), as_cell(members_in(facts, p)), as_cell(p.joined), as_cell(p.left)}});
  }
  sort_by_first_cell(listing);
  return listing;
}

}  // namespace

extern const ListKind practices_list{
    "practices", "the practices and who is in them",
    "No practice is written down yet: list them under practices in members.yaml.", build,
    Names::kept};

}  // namespace cop
