#include <array>

#include "cop/language/phrases/face.hpp"
#include "cop/report/report_face.hpp"
#include "cop/report/report_kind.hpp"

namespace cop {
namespace {

Report build(const ReportInput& input) {
  static constexpr std::array<SectionBuilder, 5> sections{activity_section, cycle_evidence_section,
                                                          measures_section, meetings_held_section,
                                                          missing_section};
  Report report = report_of(input, sections);
  report.title = input.say(phrase::title_cycles, report.title);
  return report;
}

}  // namespace

extern const ReportKind cycles_report_kind{
    .name = "cycles",
    .summary = "evidence for CQI, PIP QI or accreditation: each cycle with its files, keep until",
    .build = build,
};

}  // namespace cop
