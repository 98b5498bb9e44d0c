#include <array>

#include "cop/language/phrases/face.hpp"
#include "cop/report/report_face.hpp"
#include "cop/report/report_kind.hpp"
#include "cop/report/status_report.hpp"

namespace cop {
namespace {

/// The screen of `cop status`, and how the group is faring.
Report build(const ReportInput& input) {
  static constexpr std::array<SectionBuilder, 7> sections{
      question_section, attendance_section, data_return_section, fidelity_section,
      evidence_section, obstacles_section,  top_fixes_section};
  Report report = status_report(input.say, input.facts);
  report.title = input.say(phrase::title_status, report.title);
  Report more = report_of(input, sections);
  for (Section& section : more.sections) {
    report.sections.push_back(std::move(section));
  }
  return report;
}

}  // namespace

extern const ReportKind status_report_kind{
    .name = "status",
    .summary =
        "how the group is faring: what is open and due, who stays, how far the evidence reaches",
    .is_for_the_group = true,
    .is_overview = true,
    .build = build,
};

}  // namespace cop
