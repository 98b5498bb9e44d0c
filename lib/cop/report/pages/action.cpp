#include <algorithm>

#include "cop/model/short_names.hpp"
#include "cop/report/page.hpp"
#include "cop/report/phrases.hpp"

namespace cop {
namespace {

std::vector<std::string> ids(const Facts& facts) {
  std::vector<std::string> references;
  for (const ActionState& state : facts.actions) references.push_back(state.reference());
  return references;
}

std::vector<std::string> called(const Facts& facts, std::string_view typed) {
  std::vector<std::string> references;
  for (const ActionState* state : actions_called(facts.actions, typed)) {
    references.push_back(state->reference());
  }
  return references;
}

/// What later logs say of it, in their order.
Table news_of(const Facts& facts, const ActionState& state) {
  Table table{{{"Log"}, {"State"}, {"Due"}, {"Note"}}, {}};
  for (const CycleLog& log : facts.project.logs) {
    for (const ActionUpdate& update : log.updates) {
      if (find_action(facts.project, update.action->value) != state.action) continue;
      table.rows.push_back({short_name(facts.project, log),
                            update.status ? std::string(word(update.status->value)) : "",
                            update.due ? update.due->value.iso() : "", update.note->value});
    }
  }
  return table;
}

Report page(const Facts& facts, const std::string& id) {
  const auto found =
      std::find_if(facts.actions.begin(), facts.actions.end(),
                   [&](const ActionState& state) { return state.reference() == id; });
  const Action& action = *found->action;
  Report report{action.what->value, {{place_text(action.where)}}, {}};
  Pairs pairs{{{"Action", id},
               {"Who", action.owner ? action.owner->value.text : "nobody yet"},
               {"State", std::string(word(found->status))},
               {"Due", found->due ? found->due->iso() : "no date"}}};
  if (found->moved > 0) pairs.entries.emplace_back("Moved", counted(found->moved, "time", "times"));
  report.sections.push_back({"", {std::move(pairs)}, {}});
  Table news = news_of(facts, *found);
  if (!news.rows.empty()) report.sections.push_back({"Said of it later", {std::move(news)}, {}});
  return report;
}

}  // namespace

extern const PageKind action_page{"action", "actions", ids, called, page};

}  // namespace cop
