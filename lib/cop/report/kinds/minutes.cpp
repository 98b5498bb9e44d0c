#include <array>

#include "cop/language/phrases/face.hpp"
#include "cop/report/report_face.hpp"
#include "cop/report/report_kind.hpp"

namespace cop {
namespace {

Report build(const ReportInput& input) {
  static constexpr std::array<SectionBuilder, 5> sections{
      meeting_people_section, meeting_data_section, meeting_cycles_section,
      meeting_decisions_section, meeting_actions_section};
  Report report = report_of(input, sections);
  report.title = input.say(phrase::title_minutes, report.title);
  return report;
}

}  // namespace

extern const ReportKind minutes_report_kind{
    .name = "minutes",
    .summary = "the minutes of a meeting, by default the last one",
    .subject = ReportSubject::log,
    .is_for_the_group = true,
    .is_overview = true,
    .build = build,
};

}  // namespace cop
