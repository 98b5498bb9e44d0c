#include <array>

#include "cop/language/phrases/face.hpp"
#include "cop/report/report_face.hpp"
#include "cop/report/report_kind.hpp"

namespace cop {
namespace {

Report build(const ReportInput& input) {
  static constexpr std::array<SectionBuilder, 4> sections{flow_section, measures_section,
                                                          provenance_section, data_gaps_section};
  Report report = report_of(input, sections);
  report.title = input.say(phrase::title_measures, report.title);
  return report;
}

}  // namespace

extern const ReportKind measures_report_kind{
    .name = "measures",
    .summary = "each measure: definition, figures, run chart, before and after",
    .build = build,
};

}  // namespace cop
