#include "cop/model/meetings.hpp"

#include "cop/model/attendance.hpp"
#include "cop/report/listing.hpp"

namespace cop {
namespace {

Listing build(const Facts& facts) {
  Listing listing{{{"log", "Meeting"},
                   {"kind", "Kind"},
                   {"came", "Came", Align::right},
                   {"apologies", "Apologies", Align::right},
                   {"minutes", "Minutes", Align::right},
                   {"summary", "What happened"}},
                  {}};
  for (const CycleLog& log : facts.project.logs) {
    if (!is_meeting(log)) continue;
    const long came = people_at(log);
    const auto apologies = static_cast<long>(log.apologies.size());
    listing.rows.push_back(
        {log.id.where,
         {as_cell(facts.project, log), as_cell(log.kind), came > 0 ? as_cell(came) : ListCell{},
          apologies > 0 ? as_cell(apologies) : ListCell{}, as_cell(log.minutes),
          as_cell(log.summary)}});
  }
  return listing;
}

}  // namespace

extern const ListKind meetings_list{"meetings", "when the group met, and how many came",
                                    "No meeting is recorded yet: cop record writes the first one.",
                                    build};

}  // namespace cop
