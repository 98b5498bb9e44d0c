#include <fmt/core.h>

#include "cop/report/listing.hpp"

namespace cop {
namespace {

ListCell state_of(const Cycle& cycle) {
  switch (cycle.state()) {
    case CycleState::planned: return {"planned", "planned"};
    case CycleState::doing:
      return {"doing", cycle.whole().done.ended ? "done, not studied" : "under way"};
    case CycleState::studied: return {"studied", "studied, not decided"};
    case CycleState::stopped: return {"stopped", "stopped"};
    case CycleState::closed: break;
  }
  const auto& decision = cycle.whole().act.decision;
  return {"closed", decision ? fmt::format("decided: {}", word(decision->value)) : "decided"};
}

Listing build(const Facts& facts) {
  Listing listing{{{"number", "Cycle", Align::right},
                   {"name", "Name"},
                   {"change", "Change"},
                   {"state", "Where it stands"},
                   {"last_log", "Last spoken of"}},
                  {}};
  for (const Cycle& cycle : facts.cycles) {
    listing.rows.push_back(
        {cycle.where(),
         {as_cell(cycle.number), as_cell(cycle.whole().name), as_cell(cycle.whole().plan.change),
          state_of(cycle), as_cell(facts.project, *cycle.parts.back().log)}});
  }
  return listing;
}

}  // namespace

extern const ListKind cycles_list{
    "cycles", "what was tried, and where each test stands",
    "No cycle is planned yet: cop record asks for the next change, or give it --plan.", build};

}  // namespace cop
