#include "cop/report/build_report.hpp"

#include <array>

#include <fmt/core.h>

#include "cop/report/phrases.hpp"

namespace cop {

#define COP_SECTION(name) Section name##_section(const ReportInput& input);
#include "cop/report/sections.def"
#undef COP_SECTION

namespace {

constexpr std::array section_builders{
#define COP_SECTION(name) SectionBuilder{name##_section},
#include "cop/report/sections.def"
#undef COP_SECTION
};

std::string what_it_is(const Facts& facts) {
  const Charter& charter = facts.project.charter;
  const auto phase = charter.phase ? word(charter.phase->value) : "unknown";
  const auto kind = charter.kind ? word(charter.kind->value) : "quality-improvement";
  return fmt::format("Phase: {}. Kind: {}. As of {}.", phase, kind, facts.today.iso());
}

std::vector<Paragraph> face_of(const Facts& facts) {
  std::vector<Paragraph> face{{what_it_is(facts)}};
  if (facts.project.charter.is_reconstructed()) {
    face.push_back(
        {"Reconstructed: written up afterwards from what was published or kept. What is not "
         "known is left out and counted, never filled in."});
  }
  const std::string left_out = left_out_text(facts.project);
  if (!left_out.empty()) face.push_back({left_out, Tone::caution});
  return face;
}

}  // namespace

Report project_report(const ReportInput& input) {
  Report report{input.facts.project.charter.title.value, face_of(input.facts), {}};
  for (const SectionBuilder build : section_builders) {
    Section section = build(input);
    if (!section.empty()) report.sections.push_back(std::move(section));
  }
  return report;
}

}  // namespace cop
