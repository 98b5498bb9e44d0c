#include <array>

#include "cop/language/phrases/face.hpp"
#include "cop/report/report_face.hpp"
#include "cop/report/report_kind.hpp"

namespace cop {
namespace {

Report build(const ReportInput& input) {
  static constexpr std::array<SectionBuilder, 7> sections{
      reach_section,     aims_and_results_section, evidence_section, value_stories_section,
      obstacles_section, sustaining_section,       data_gaps_section};
  Report report = report_of(input, sections);
  report.title = input.say(phrase::title_funder, report.title);
  return report;
}

}  // namespace

extern const ReportKind funder_report_kind{
    .name = "funder",
    .summary = "aims beside results, reach, stories of value, risks, what stays",
    .is_overview = true,
    .build = build,
};

}  // namespace cop
