#include "cop/report/report_face.hpp"

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/face.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

std::string what_it_is(const Language& say, const Facts& facts) {
  const Charter& charter = facts.project.charter;
  const auto phase = charter.phase ? told(say, charter.phase->value) : say(phrase::unknown);
  const auto kind =
      charter.kind ? told(say, charter.kind->value) : told(say, ProjectKind::quality_improvement);
  return say(phrase::phase_kind_day, phase, kind, say.date(facts.today));
}

}  // namespace

std::vector<Paragraph> report_face(const Language& say, const Facts& facts) {
  std::vector<Paragraph> face{{what_it_is(say, facts)}};
  if (facts.project.charter.is_reconstructed()) {
    face.push_back({say(phrase::reconstructed)});
  }
  const std::string left_out = left_out_text(say, facts.project);
  if (!left_out.empty()) face.push_back({left_out, Tone::caution});
  return face;
}

Report report_of(const ReportInput& input, std::span<const SectionBuilder> sections) {
  Report report{input.facts.project.charter.title->value, report_face(input.say, input.facts), {}};
  for (const SectionBuilder build : sections) {
    Section section = build(input);
    if (!section.empty()) report.sections.push_back(std::move(section));
  }
  return report;
}

}  // namespace cop
