#include <array>

#include "cop/language/phrases/face.hpp"
#include "cop/report/report_face.hpp"
#include "cop/report/report_kind.hpp"

namespace cop {
namespace {

Report build(const ReportInput& input) {
  static constexpr std::array<SectionBuilder, 6> sections{squire_gaps_section,  flow_section,
                                                          squire_items_section, tidier_section,
                                                          measures_section,     provenance_section};
  Report report = report_of(input, sections);
  report.title = input.say(phrase::title_squire, report.title);
  return report;
}

}  // namespace

extern const ReportKind squire_report_kind{
    .name = "squire",
    .summary = "the skeleton of a paper: SQUIRE 2.0 and TIDieR filled from the record, gaps first",
    .is_overview = true,
    .build = build,
};

}  // namespace cop
