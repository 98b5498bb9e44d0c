
#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/cycles.hpp"
#include "cop/model/baseline.hpp"
#include "cop/model/project_state.hpp"
#include "cop/report/cycle_story.hpp"
#include "cop/report/pip_quarter.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

std::string when_text(const Language& say, const Charter& charter, const Cycle& cycle) {
  const auto begun = begun_on(cycle);
  if (!begun) return say(phrase::not_dated);
  std::string text = say(phrase::begun_on, say.date(*begun));
  if (cycle.whole().done.ended)
    text += say(phrase::ended_on, say.date(cycle.whole().done.ended->value));
  if (is_australian(charter)) text += say(phrase::in_pip_quarter, pip_quarter(say, *begun));
  return text;
}

std::string sustain_text(const Language& say, const Cycle& cycle) {
  const Act& act = cycle.whole().act;
  if (!act.decision) return say(phrase::not_decided_yet);
  std::string text(told(say, act.decision->value));
  if (act.why.given()) text += ": " + act.why->value;
  if (act.next) text += say(phrase::then_next_cycle, act.next->value);
  return text;
}

List evidence_of(const Language& say, const Cycle& cycle) {
  List files;
  for (const CyclePart& part : cycle.parts) {
    const std::string day = part.log->date ? say.date(part.log->date->value) + ": " : "";
    files.items.push_back(day + part.log->where.file.text());
  }
  return files;
}

}  // namespace

/// Each cycle with its time, what came of it and the files that show it.
Section cycle_evidence_section(const ReportInput& input) {
  Section section{input.say(phrase::cycles_title)};
  for (const Cycle& cycle : input.facts.cycles) {
    Section part = cycle_story(input, cycle);
    part.blocks.insert(part.blocks.begin(),
                       Pairs{{{input.say(phrase::when),
                               when_text(input.say, input.facts.project.charter, cycle)}}});
    part.blocks.push_back(
        Pairs{{{input.say(phrase::what_stays_and_how), sustain_text(input.say, cycle)}}});
    part.blocks.push_back(Paragraph{input.say(phrase::evidence)});
    part.blocks.push_back(evidence_of(input.say, cycle));
    section.parts.push_back(std::move(part));
  }
  if (section.parts.empty()) section.blocks.push_back(Paragraph{input.say(phrase::no_cycle_yet)});
  return section;
}

}  // namespace cop
