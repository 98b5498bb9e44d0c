#include <array>

#include "cop/language/phrases/face.hpp"
#include "cop/report/report_face.hpp"
#include "cop/report/report_kind.hpp"

namespace cop {
namespace {

Report build(const ReportInput& input) {
  static constexpr std::array<SectionBuilder, 6> sections{
      ethics_triggers_section, ethics_decision_section, ethics_dates_section, flow_section,
      ethics_privacy_section,  change_history_section};
  Report report = report_of(input, sections);
  report.title = input.say(phrase::title_ethics, report.title);
  return report;
}

}  // namespace

extern const ReportKind ethics_report_kind{
    .name = "ethics",
    .summary = "the eight questions, the decision and its day beside the data, consent, agreements",
    .build = build,
};

}  // namespace cop
