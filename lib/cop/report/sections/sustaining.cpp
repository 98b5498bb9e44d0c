#include <fmt/core.h>

#include "cop/report/sections.hpp"

namespace cop {

/// What was decided to keep, and what nobody has decided yet.
Section sustaining_section(const ReportInput& input) {
  Section section{"What stays"};
  List list;
  long undecided = 0;
  for (const Cycle& cycle : input.facts.cycles) {
    const Act& act = cycle.whole.act;
    if (!act.decision) {
      ++undecided;
      continue;
    }
    std::string text = fmt::format("Cycle {}: {}", cycle.number, word(act.decision->value));
    if (act.why.given()) text += ", " + act.why.value;
    list.items.push_back(text);
  }
  if (!list.items.empty()) section.blocks.push_back(std::move(list));
  const auto& phase = input.facts.project.charter.phase;
  const bool sustains = phase && (phase->value == Phase::sustain || phase->value == Phase::closed);
  if (undecided > 0) {
    section.blocks.push_back(Paragraph{
        fmt::format("Not decided yet: {} of {} cycles.", undecided, input.facts.cycles.size())});
  }
  section.blocks.push_back(
      Paragraph{sustains ? "The project is in its last phase (cop.yaml)."
                         : "The project is still at work; how its gains are kept is not yet asked "
                           "of it (phase in cop.yaml)."});
  return section;
}

}  // namespace cop
