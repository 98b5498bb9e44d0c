
#include "cop/language/phrases/own.hpp"
#include "cop/report/own_figures.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

constexpr std::size_t most_items = 3;

/// What the member chose when last shown their own figures.
std::string chosen_action(const ReportInput& input) {
  std::string chosen;
  for (const CycleLog& log : input.facts.project.logs) {
    for (const Feedback& feedback : log.feedback) {
      const bool own = feedback.member && feedback.member->value.text == input.subject;
      if (own && feedback.chosen_action.given()) chosen = feedback.chosen_action->value;
    }
  }
  return chosen;
}

/// The change that is being tested now: it is everyone's own to try.
std::string running_change(const Facts& facts) {
  for (auto cycle = facts.cycles.rbegin(); cycle != facts.cycles.rend(); ++cycle) {
    const CycleState state = cycle->state();
    const bool runs = state == CycleState::planned || state == CycleState::doing;
    if (runs && cycle->whole().plan.change.given()) return cycle->whole().plan.change->value;
  }
  return {};
}

std::string one_action(const ReportInput& input, const std::vector<OwnFigures>& own) {
  const std::string chosen = chosen_action(input);
  if (!chosen.empty()) return input.say(phrase::you_chose, chosen);
  if (!own.empty() && !own.front().missed.empty()) {
    return input.say(phrase::choose_such_as, own.front().missed.front().text);
  }
  const std::string change = running_change(input.facts);
  if (!change.empty()) return input.say(phrase::change_tried_now, change);
  return input.say(phrase::choose_one_thing);
}

/// Whether there is a facilitator who is still here, and is somebody else.
bool has_other_facilitator(const ReportInput& input) {
  const auto& code = input.facts.project.charter.facilitator;
  if (!code || code->value.text == input.subject) return false;
  const Member* facilitator = input.facts.project.find_member(code->value);
  return facilitator != nullptr && !facilitator->left;
}

}  // namespace

Section own_next_step_section(const ReportInput& input) {
  const auto own = own_figures(input);
  Section section{input.say(phrase::what_to_do)};
  if (!own.empty() && !own.front().missed.empty()) {
    Table table{{{input.say(phrase::most_missed)},
                 {input.say(phrase::missed), Align::right},
                 {input.say(phrase::of_column), Align::right}},
                {}};
    for (const auto& item : own.front().missed) {
      if (table.rows.size() == most_items) break;
      table.rows.push_back({item.text, std::to_string(item.missed), std::to_string(item.rows)});
    }
    section.blocks.push_back(std::move(table));
  }
  section.blocks.push_back(Paragraph{one_action(input, own), Tone::strong});
  section.blocks.push_back(Paragraph{has_other_facilitator(input)
                                         ? input.say(phrase::talk_to_facilitator)
                                         : input.say(phrase::talk_to_colleague)});
  if (!own.empty()) {
    section.blocks.push_back(Paragraph{input.say(phrase::figures_are_yours)});
  }
  return section;
}

}  // namespace cop
