#include "cop/language/phrases/actions.hpp"

#include <fmt/core.h>

#include "cop/language/phrases/common.hpp"
#include "cop/report/phrases.hpp"
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
  for (const ActionState& state : input.facts.actions) {
    if (!state.is_open()) continue;
    const auto& owner = state.action->owner;
    table.rows.push_back({state.action->what.value,
                          owner ? owner->value.text : input.say(phrase::no_owner),
                          due_text(input.say, state, input.facts.today), state.reference()});
  }
  if (!table.rows.empty()) {
    section.blocks.push_back(std::move(table));
  } else if (!input.facts.actions.empty()) {
    section.blocks.push_back(Paragraph{input.say(phrase::none_there)});
  }
  return section;
}

}  // namespace cop
