#include "cop/language/phrases/actions.hpp"

#include <span>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/lengths.hpp"
#include "cop/report/action_listing.hpp"
#include "cop/report/length_limits.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

std::string due_text(const Language& say, const ActionState& state, Date today) {
  if (!state.due) return say(phrase::no_date);
  const int late = today.days_since(*state.due);
  return late > 0 ? say(phrase::day_and_late, say.date(*state.due), say(phrase::days, late))
                  : say.date(*state.due);
}

}  // namespace

Section actions_section(const ReportInput& input) {
  Section section{input.say(phrase::open_actions)};
  Table table{{{input.say(phrase::what)},
               {input.say(phrase::who)},
               {input.say(phrase::due)},
               {input.say(phrase::action)}},
              {}};
  const auto actions = open_actions(input.facts);
  const std::size_t left_out = left_out_of(input.is_overview, actions.size(), most_actions);
  for (const ActionState* state : std::span(actions).first(actions.size() - left_out)) {
    const auto& owner = state->action->owner;
    table.rows.push_back({state->action->what->value,
                          owner ? owner->value.text : input.say(phrase::no_owner),
                          due_text(input.say, *state, input.facts.today), state->reference()});
  }
  if (!table.rows.empty()) {
    add_left_out(input.say, phrase::actions_left_out, left_out, actions.size(), section.blocks);
    section.blocks.push_back(std::move(table));
  } else if (!input.facts.actions.empty()) {
    section.blocks.push_back(Paragraph{input.say(phrase::none_there)});
  }
  return section;
}

}  // namespace cop
