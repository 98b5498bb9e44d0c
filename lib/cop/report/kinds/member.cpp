#include <array>

#include "cop/language/phrases/face.hpp"
#include "cop/report/report_face.hpp"
#include "cop/report/report_kind.hpp"

namespace cop {
namespace {

Report build(const ReportInput& input) {
  static constexpr std::array<SectionBuilder, 4> sections{own_message_section, own_trend_section,
                                                          own_peers_section, own_next_step_section};
  Report report = report_of(input, sections);
  report.title = input.say(phrase::title_member, input.subject, report.title);
  return report;
}

}  // namespace

extern const ReportKind member_report_kind{
    .name = "member",
    .summary = "one member's own figures, private: one message, one comparison, one action",
    .subject = ReportSubject::member,
    .is_private = true,
    .build = build,
};

}  // namespace cop
