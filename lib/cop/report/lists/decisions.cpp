#include "cop/report/listing.hpp"

namespace cop {
namespace {

Listing build(const Facts& facts) {
  Listing listing{{{"log", "Log"},
                   {"text", "Decision"},
                   {"how", "How"},
                   {"for", "For", Align::right},
                   {"against", "Against", Align::right},
                   {"abstain", "Abstained", Align::right}},
                  {}};
  for (const CycleLog& log : facts.project.logs) {
    for (const MeetingDecision& d : log.decisions) {
      listing.rows.push_back({d.where,
                              {as_cell(facts.project, log), as_cell(d.text), as_cell(d.how),
                               as_cell(d.in_favour), as_cell(d.against), as_cell(d.abstain)}});
    }
  }
  return listing;
}

}  // namespace

extern const ListKind decisions_list{
    "decisions", "what was decided, and how",
    "No decision is written down yet: cop record asks for them, or give it --decision.", build};

}  // namespace cop
