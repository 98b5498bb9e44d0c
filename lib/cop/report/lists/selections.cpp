#include <set>

#include "cop/report/listing.hpp"

namespace cop {
namespace {

/// How many people have voted; a later round of the same person counts once.
long voters_of(const Project& project, const Selection& selection) {
  std::set<std::string_view> voters;
  for (const CastBallot& cast : project.ballots) {
    if (cast.selection == selection.id.value.text) voters.insert(cast.voter);
  }
  return static_cast<long>(voters.size());
}

Listing build(const Facts& facts) {
  Listing listing{{{"id", "Selection"},
                   {"decides", "Decides"},
                   {"method", "How"},
                   {"opened_on", "Opened"},
                   {"decided_on", "Decided"},
                   {"result", "Result"},
                   {"voters", "Voted", Align::right},
                   {"eligible", "Of", Align::right}},
                  {}};
  for (const Selection& s : facts.project.question.selections) {
    listing.rows.push_back({s.id.where,
                            {as_cell(s.id.value.text), as_cell(s.decides), as_cell(s.method),
                             as_cell(s.opened_on), as_cell(s.decided_on), as_cell(s.result),
                             as_cell(voters_of(facts.project, s)), as_cell(s.eligible)}});
  }
  sort_by_first_cell(listing);
  return listing;
}

}  // namespace

extern const ListKind selections_list{
    "selections", "what the members chose, or are choosing",
    "No choice is written down yet: list them under selections in question.yaml.", build};

}  // namespace cop
