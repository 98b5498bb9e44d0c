#include <algorithm>

#include "cop/report/listing.hpp"

namespace cop {
namespace {

Listing build(const Facts& facts) {
  Listing listing{{{"date", "Day"}, {"text", "What happened"}, {"log", "Log"}}, {}};
  for (const CycleLog& log : facts.project.logs) {
    for (const Event& event : log.events) {
      listing.rows.push_back(
          {event.where, {as_cell(event.date), as_cell(event.text), as_cell(facts.project, log)}});
    }
  }
  sort_by_first_cell(listing);
  return listing;
}

}  // namespace

extern const ListKind events_list{"events", "dated things from outside that the charts show",
                                  "No event is written down yet: list them under events in a log.",
                                  build};

}  // namespace cop
