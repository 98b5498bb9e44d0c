#include "cop/ballots/turnout.hpp"
#include "cop/report/listing.hpp"

namespace cop {
namespace {

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
    const Turnout turnout = turnout_of(facts.project, s, ballot_box(facts.project, s), facts.today);
    listing.rows.push_back({s.id.where,
                            {as_cell(s.id.value.text), as_cell(s.decides), as_cell(s.method),
                             as_cell(s.opened_on), as_cell(s.decided_on), as_cell(s.result),
                             as_cell(turnout.cast), as_cell(turnout.eligible)}});
  }
  sort_by_first_cell(listing);
  return listing;
}

}  // namespace

extern const ListKind selections_list{
    "selections", "what the members chose, or are choosing",
    "No choice is written down yet: list them under selections in question.yaml.", build};

}  // namespace cop
