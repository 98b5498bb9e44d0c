#include "cop/report/listing.hpp"

namespace cop {
namespace {

ListCell as_period_cell(const std::optional<Located<Period>>& period) {
  return as_cell(period ? period->value.text() : std::string());
}

Listing build(const Facts& facts) {
  Listing listing{{{"on", "Shown on"},
                   {"member", "To"},
                   {"measure", "Measure"},
                   {"period", "Period"},
                   {"comparator", "Beside"},
                   {"by", "By"},
                   {"chosen_action", "Will do"},
                   {"log", "Log"}},
                  {}};
  for (const CycleLog& log : facts.project.logs) {
    for (const Feedback& f : log.feedback) {
      const auto on = f.on ? f.on : log.date;
      listing.rows.push_back({f.where,
                              {as_cell(on), as_cell(f.member), as_cell(f.measure),
                               as_period_cell(f.period), as_cell(f.comparator), as_cell(f.by),
                               as_cell(f.chosen_action), as_cell(facts.project, log)}});
    }
  }
  return listing;
}

}  // namespace

extern const ListKind feedback_list{
    "feedback", "who was shown their own figures",
    "Nobody was shown their figures yet: cop feedback log writes it down.", build};

}  // namespace cop
