#include "cop/action/updates.hpp"

#include <algorithm>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/model/short_names.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

/// Why the typed reference names no one open action; empty when it does.
std::string complaint_about(const std::string& typed, const std::vector<const ActionState*>& found,
                            const std::vector<std::string>& known) {
  const auto open = std::count_if(found.begin(), found.end(),
                                  [](const ActionState* state) { return state->is_open(); });
  if (open == 1) return {};
  const std::string start = "\"" + shown(typed, 100) + "\" ";
  if (open > 1) return start + "names more than one open action";
  if (found.empty()) return start + "names no action" + nearest_or("", typed, known);
  const bool dropped = found.front()->status == ActionStatus::dropped;
  return start + "is " + (dropped ? "dropped" : "done") + " already";
}

std::string lines_of(const std::vector<std::string>& names) {
  constexpr std::size_t most = 20;
  std::string lines;
  for (std::size_t i = 0; i < std::min(names.size(), most); ++i) {
    lines += "\n  " + shown(mask_identifiers(names[i]));
  }
  if (names.size() > most) {
    lines += fmt::format("\n  and {} more: cop action list", names.size() - most);
  }
  return lines;
}

}  // namespace

std::vector<const ActionState*> open_actions_called(const std::vector<std::string>& typed,
                                                    const Facts& facts) {
  std::vector<std::string> known;
  for (const ActionState& state : facts.actions) {
    if (state.is_open()) known.push_back(short_name(facts.project, facts.actions, state));
  }
  std::vector<const ActionState*> actions;
  std::string complaints;
  for (const std::string& reference : typed) {
    const auto found = actions_called(facts.actions, reference);
    const std::string complaint = complaint_about(reference, found, known);
    if (!complaint.empty()) complaints += complaint + "\n";
    for (const ActionState* state : found) {
      const bool is_new = std::find(actions.begin(), actions.end(), state) == actions.end();
      if (state->is_open() && is_new) actions.push_back(state);
    }
  }
  if (complaints.empty()) return actions;
  throw UsageError(complaints + "open are:" + (known.empty() ? " none" : lines_of(known)));
}

CycleLog log_of_news(const std::vector<const ActionState*>& actions, const News& news, Date day) {
  if (news.due && *news.due < day) {
    throw UsageError(news.due->iso() + " is past: move an action to a day to come");
  }
  CycleLog log;
  log.date = Located(day);
  log.kind = Located(MeetingKind::catch_up);
  log.mode = Located(Mode::none);
  for (const ActionState* state : actions) {
    ActionUpdate update;
    update.action = Text(state->reference());
    update.status = Located(news.status);
    if (news.due) update.due = Located(*news.due);
    update.note = Text(news.why);
    log.updates.push_back(std::move(update));
  }
  return log;
}

std::string sentence_of(const ActionState& action, const News& news) {
  const std::string what = shown(mask_identifiers(action.action->what->value), 100);
  const auto& owner = action.action->owner;
  const std::string who = owner ? " (" + owner->value.text + ")" : "";
  const std::string verb =
      news.due ? "moved to " + news.due->iso() : std::string(word(news.status));
  return fmt::format("{}: {}{}", verb, what, who);
}

std::string open_text(std::size_t open) {
  return open == 0 ? "no action is open any more"
                   : counted(open, "action is still open", "actions are still open");
}

}  // namespace cop::app
