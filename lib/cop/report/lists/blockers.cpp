#include "cop/report/listing.hpp"

namespace cop {
namespace {

Listing build(const Facts& facts) {
  Listing listing{{{"log", "Log"}, {"kind", "What"}, {"text", "In their words"}}, {}};
  for (const CycleLog& log : facts.project.logs) {
    for (const Blocker& b : log.blockers) {
      listing.rows.push_back(
          {b.where, {as_cell(facts.project, log), as_cell(b.kind), as_cell(b.text)}});
    }
  }
  return listing;
}

}  // namespace

extern const ListKind blockers_list{"blockers", "what was in the way",
                                    "Nothing was in the way so far, or nobody wrote it down.",
                                    build};

}  // namespace cop
