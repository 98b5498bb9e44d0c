#include "cop/report/report_face.hpp"

#include <fmt/core.h>

#include "cop/report/phrases.hpp"

namespace cop {
namespace {

std::string what_it_is(const Facts& facts) {
  const Charter& charter = facts.project.charter;
  const auto phase = charter.phase ? word(charter.phase->value) : "unknown";
  const auto kind = charter.kind ? word(charter.kind->value) : "quality-improvement";
  return fmt::format("Phase: {}. Kind: {}. As of {}.", phase, kind, facts.today.iso());
}

}  // namespace

std::vector<Paragraph> report_face(const Facts& facts) {
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

Report report_of(const ReportInput& input, std::span<const SectionBuilder> sections) {
  Report report{input.facts.project.charter.title.value, report_face(input.facts), {}};
  for (const SectionBuilder build : sections) {
    Section section = build(input);
    if (!section.empty()) report.sections.push_back(std::move(section));
  }
  return report;
}

}  // namespace cop
