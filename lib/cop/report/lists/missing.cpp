#include "cop/report/listing.hpp"

namespace cop {
namespace {

Listing build(const Facts& facts) {
  Listing listing{{{"log", "Log"},
                   {"measure", "Measure"},
                   {"practice", "Practice"},
                   {"member", "Member"},
                   {"period", "Period"},
                   {"reason", "Why"}},
                  {}};
  for (const CycleLog& log : facts.project.logs) {
    for (const MissingData& m : log.missing) {
      const std::string period = m.period ? m.period->value.text() : "";
      listing.rows.push_back(
          {m.where,
           {as_cell(facts.project, log), as_cell(m.measure.value.text), as_cell(m.practice),
            as_cell(m.member), as_cell(period), as_cell(m.reason)}});
    }
  }
  return listing;
}

}  // namespace

extern const ListKind missing_list{"missing", "data that did not arrive, and why",
                                   "No data are noted as missing.", build};

}  // namespace cop
