#include <array>

#include "cop/report/report_face.hpp"
#include "cop/report/report_kind.hpp"

namespace cop {
namespace {

Report build(const ReportInput& input) {
  static constexpr std::array<SectionBuilder, 9> sections{
      in_short_section, question_section, choices_section, people_section, measures_section,
      cycles_section,   actions_section,  noticed_section, missing_section};
  return report_of(input, sections);
}

}  // namespace

extern const ReportKind project_report_kind{
    .name = "project",
    .summary = "the whole project: question, people, measures with their charts, cycles",
    .is_overview = true,
    .build = build,
};

}  // namespace cop
