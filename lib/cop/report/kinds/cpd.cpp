#include <array>

#include "cop/language/phrases/face.hpp"
#include "cop/report/report_face.hpp"
#include "cop/report/report_kind.hpp"

namespace cop {
namespace {

Report build(const ReportInput& input) {
  static constexpr std::array<SectionBuilder, 3> sections{cpd_project_section, cpd_minutes_section,
                                                          cpd_reflection_section};
  Report report = report_of(input, sections);
  report.title = input.say(phrase::title_cpd, report.title);
  return report;
}

}  // namespace

extern const ReportKind cpd_report_kind{
    .name = "cpd",
    .summary = "one member's minutes of professional development, private",
    .subject = ReportSubject::member,
    .is_private = true,
    .build = build,
};

}  // namespace cop
