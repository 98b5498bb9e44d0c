#include <algorithm>

#include <fmt/core.h>

#include "cop/language/phrases/stage.hpp"
#include "cop/report/aim_progress.hpp"
#include "cop/report/evidence_stage.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

constexpr double first_of_effect = 3.0;

bool is_outcome(const AimProgress& aim) {
  const auto& family = aim.series.measure->family;
  return family && family->value == Family::outcome;
}

}  // namespace

Section evidence_section(const ReportInput& input) {
  const EvidenceStage evidence = evidence_stage(input.say, input.facts);
  Section section{input.say(phrase::evidence_reaches)};
  section.blocks.push_back(
      Paragraph{input.say(phrase::stage_of_5,
                          input.say.written(fmt::format("{:.1f}", evidence.stage)), evidence.shown),
                Tone::strong});
  if (!evidence.missing.empty()) {
    section.blocks.push_back(Paragraph{input.say(phrase::stops_because, evidence.missing)});
  }
  const auto aims = aims_with_progress(input.facts);
  if (evidence.stage >= first_of_effect && std::none_of(aims.begin(), aims.end(), is_outcome)) {
    section.blocks.push_back(Paragraph{input.say(phrase::aims_of_process)});
  }
  section.blocks.push_back(Paragraph{input.say(phrase::stage_by_ihi)});
  return section;
}

}  // namespace cop
