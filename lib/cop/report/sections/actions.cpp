#include <fmt/core.h>

#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

std::string due_text(const ActionState& state, Date today) {
  if (!state.due) return "no date";
  const int late = today.days_since(*state.due);
  return late > 0 ? fmt::format("{} ({} late)", state.due->iso(), counted(late, "day", "days"))
                  : state.due->iso();
}

}  // namespace

Section actions_section(const ReportInput& input) {
  Section section{"Open actions"};
  Table table{{{"What"}, {"Who"}, {"Due"}, {"Action"}}, {}};
  for (const ActionState& state : input.facts.actions) {
    if (!state.is_open()) continue;
    const auto& owner = state.action->owner;
    table.rows.push_back({state.action->what.value, owner ? owner->value.text : "(no owner)",
                          due_text(state, input.facts.today), state.reference()});
  }
  if (!table.rows.empty()) {
    section.blocks.push_back(std::move(table));
  } else if (!input.facts.actions.empty()) {
    section.blocks.push_back(Paragraph{"None."});
  }
  return section;
}

}  // namespace cop
