#include "cop/report/listing.hpp"

namespace cop {
namespace {

Listing build(const Facts& facts) {
  Listing listing{{{"id", "Aim"},
                   {"statement", "What for"},
                   {"measure", "Measure"},
                   {"from", "From", Align::right},
                   {"to", "To", Align::right},
                   {"by", "By"}},
                  {}};
  for (const Aim& aim : facts.project.question.aims) {
    listing.rows.push_back(
        {aim.id.where,
         {as_cell(aim.id.value.text), as_cell(aim.statement), as_cell(aim.measure),
          as_cell(aim.from), as_cell(aim.to), as_cell(aim.by)}});
  }
  sort_by_first_cell(listing);
  return listing;
}

}  // namespace

extern const ListKind aims_list{"aims", "what the group wants to reach, in numbers",
                                "No aim is written down yet: list them under aims in "
                                "question.yaml.",
                                build};

}  // namespace cop
