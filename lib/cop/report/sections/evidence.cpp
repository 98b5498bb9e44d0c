#include <algorithm>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/report/aim_progress.hpp"
#include "cop/report/evidence_stage.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

constexpr double first_of_effect = 3.0;

bool is_outcome(const AimProgress& aim) {
  const auto& family = aim.series->measure->family;
  return family && family->value == Family::outcome;
}

}  // namespace

Section evidence_section(const ReportInput& input) {
  const EvidenceStage evidence = evidence_stage(input.facts);
  Section section{"How far the evidence reaches"};
  section.blocks.push_back(Paragraph{
      fmt::format("Stage {:.1f} of 5: {}.", evidence.stage, evidence.shown), Tone::strong});
  if (!evidence.missing.empty()) {
    section.blocks.push_back(Paragraph{
        fmt::format("It stops there because the files do not show {}.", evidence.missing)});
  }
  const auto aims = aims_with_progress(input.facts);
  if (evidence.stage >= first_of_effect && std::none_of(aims.begin(), aims.end(), is_outcome)) {
    section.blocks.push_back(
        Paragraph{"The aims are about what is done. Whether patients fare better is not measured "
                  "by them."});
  }
  section.blocks.push_back(
      Paragraph{"The stage is worked out from the files by the scale of the Institute for "
                "Healthcare Improvement (0.5 intent to 5.0 all aims reached); nobody sets it."});
  return section;
}

}  // namespace cop
