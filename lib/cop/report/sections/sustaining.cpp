
#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/funder.hpp"
#include "cop/language/phrases/lengths.hpp"
#include "cop/report/length_limits.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/told.hpp"

namespace cop {

/// What was decided to keep, and what nobody has decided yet.
Section sustaining_section(const ReportInput& input) {
  Section section{input.say(phrase::what_stays)};
  List list;
  long undecided = 0;
  for (const Cycle& cycle : input.facts.cycles) {
    const Act& act = cycle.whole().act;
    if (!act.decision) {
      ++undecided;
      continue;
    }
    const std::string decision = told(input.say, act.decision->value);
    list.items.push_back(act.why.given() ? input.say(phrase::cycle_decision_why, cycle.number,
                                                     decision, act.why->value)
                                         : input.say(phrase::cycle_is, cycle.number, decision));
  }
  const std::size_t all = list.items.size();
  const std::size_t left_out = keep_newest(input.is_overview, list.items, most_cycles);
  add_left_out(input.say, phrase::cycles_left_out, left_out, all, section.blocks);
  if (!list.items.empty()) section.blocks.push_back(std::move(list));
  const auto& phase = input.facts.project.charter.phase;
  const bool sustains = phase && (phase->value == Phase::sustain || phase->value == Phase::closed);
  if (undecided > 0) {
    section.blocks.push_back(
        Paragraph{input.say(phrase::undecided_cycles, undecided, input.facts.cycles.size())});
  }
  section.blocks.push_back(
      Paragraph{sustains ? input.say(phrase::last_phase) : input.say(phrase::still_at_work)});
  return section;
}

}  // namespace cop
