#include <array>

#include "cop/report/report_face.hpp"
#include "cop/report/report_kind.hpp"

namespace cop {
namespace {

Report build(const ReportInput& input) {
  static constexpr std::array<SectionBuilder, 2> sections{poster_result_section,
                                                          poster_panels_section};
  return report_of(input, sections);
}

}  // namespace

extern const ReportKind poster_report_kind{
    .name = "poster",
    .summary = "a poster in at most 350 words: problem, aim, change, one chart, learning",
    .is_overview = true,
    .build = build,
};

}  // namespace cop
