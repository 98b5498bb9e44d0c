#include "cop/report/listing.hpp"

namespace cop {
namespace {

Listing build(const Facts& facts) {
  Listing listing{{{"id", "Measure"},
                   {"name", "Name"},
                   {"family", "Family"},
                   {"data", ""},
                   {"frequency", "How often"},
                   {"collector", "By"},
                   {"figures", "Figures", Align::right},
                   {"last", "Last one"}},
                  {}};
  for (const Series& series : facts.series) {
    const Measure& m = *series.measure;
    const long figures = static_cast<long>(series.points.size() + series.undated.size());
    const std::string last = series.points.empty() ? "" : series.points.back().period.text();
    listing.rows.push_back(
        {m.id.where,
         {as_cell(m.id.value.text), as_cell(m.name), as_cell(m.family), as_cell(m.data),
          as_cell(m.frequency), as_cell(m.collector), as_cell(figures), as_cell(last)}});
  }
  sort_by_first_cell(listing);
  return listing;
}

}  // namespace

extern const ListKind measures_list{
    "measures", "what is measured, by whom, and how far the figures go",
    "No measure is written down yet: cop measure add ID asks for what one needs.", build};

}  // namespace cop
