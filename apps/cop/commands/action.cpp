#include <algorithm>
#include <memory>

#include "cop/action/updates.hpp"
#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/belonging.hpp"
#include "cop/command.hpp"
#include "cop/day.hpp"
#include "cop/list/json_listing.hpp"
#include "cop/record/fields.hpp"
#include "cop/record/publish_log.hpp"
#include "cop/report/action_listing.hpp"
#include "cop/report/render/text.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

struct Request {
  std::string verb = "list";
  std::vector<std::string> words;
  std::string owner, why, date, recorded_by;
  std::string format = "text";
  bool all = false, overdue = false, dry_run = false;
};

void require_owner(const std::string& owner, const Facts& facts) {
  std::vector<std::string> known;
  for (const Member& member : facts.project.membership.members) {
    known.push_back(member.id.value.text);
  }
  for (const ActionState& state : facts.actions) {
    if (state.action->owner) known.push_back(state.action->owner->value.text);
  }
  if (owner.empty() || std::find(known.begin(), known.end(), owner) != known.end()) return;
  throw UsageError("--owner \"" + shown(owner, 40) + "\" is not in members.yaml" +
                   nearest_or("", owner, known));
}

std::vector<const ActionState*> chosen(const Request& request, const Facts& facts) {
  std::vector<const ActionState*> actions = sorted_actions(facts);
  std::erase_if(actions, [&](const ActionState* state) {
    const auto& owner = state->action->owner;
    const bool others = !request.owner.empty() && (!owner || owner->value.text != request.owner);
    const bool in_time = request.overdue && days_late(*state, facts.today) == 0;
    return others || in_time || (!request.all && !state->is_open());
  });
  return actions;
}

ExitCode list(const Request& request, const Facts& facts, const Session& session) {
  if (!request.words.empty()) {
    throw UsageError("cop action list takes no action: cop show ACTION shows one");
  }
  require_owner(request.owner, facts);
  const auto actions = chosen(request, facts);
  if (request.format == "json") {
    const Listing listing = masked(action_listing(facts, actions), Names::hidden);
    session.env.out.write(json_of_list("actions", listing, facts));
  } else {
    session.env.out.write(text(actions_by_owner(facts, actions), session.width()));
  }
  return ExitCode::done;
}

/// What the verb says of the actions. Throws UsageError for what is missing.
News news_from(const Request& request, std::vector<std::string>& references, Date today) {
  News news{ActionStatus::done, {}, request.why};
  if (request.verb == "move") {
    if (references.size() < 2) {
      throw UsageError("say which action and to which day: cop action move ACTION 2026-05-01");
    }
    news.status = ActionStatus::open;
    news.due = parse_day(references.back(), today);
    references.pop_back();
  } else if (references.empty()) {
    throw UsageError("say which action: cop action list names them");
  }
  if (request.verb == "drop") {
    if (request.why.empty()) {
      throw UsageError("say why it is dropped, so that nobody asks again: --why TEXT");
    }
    news.status = ActionStatus::dropped;
  }
  return news;
}

ExitCode update(const Request& request, const Facts& facts, const std::string& folder,
                const Session& session) {
  const Date today = session.today();
  const Date day = request.date.empty() ? today : parse_day(request.date, today);
  std::vector<std::string> references = request.words;
  const News news = news_from(request, references, today);
  const auto actions = open_actions_called(references, facts);
  CycleLog log = log_of_news(actions, news, day);
  if (!request.recorded_by.empty()) {
    set_field_from("--recorded-by", "recorded_by", request.recorded_by, log);
  }
  const Published published =
      publish_log(std::move(log), "actions", facts.project, folder, request.dry_run, session);
  if (published.file.empty()) return published.exit_code;
  for (const ActionState* state : actions) session.say("{}", sentence_of(*state, news));
  const auto open = std::count_if(facts.actions.begin(), facts.actions.end(),
                                  [](const ActionState& state) { return state.is_open(); });
  const std::size_t closed = news.status == ActionStatus::open ? 0 : actions.size();
  session.say("{}", open_text(static_cast<std::size_t>(open) - closed));
  return published.exit_code;
}

ExitCode run(const Request& request, Session& session) {
  const std::vector<std::string> verbs{"list", "done", "move", "drop"};
  if (std::find(verbs.begin(), verbs.end(), request.verb) == verbs.end()) {
    throw UsageError("cop action can list, done, move and drop, not \"" + shown(request.verb, 40) +
                     "\"" + nearest_or("", request.verb, verbs));
  }
  require_belonging("action", request.verb,
                    {{"--all", request.all, {"list"}},
                     {"--owner", !request.owner.empty(), {"list"}},
                     {"--overdue", request.overdue, {"list"}},
                     {"--format json", request.format != "text", {"list"}},
                     {"--why", !request.why.empty(), {"done", "move", "drop"}},
                     {"--date", !request.date.empty(), {"done", "move", "drop"}},
                     {"--recorded-by", !request.recorded_by.empty(), {"done", "move", "drop"}},
                     {"--dry-run", request.dry_run, {"done", "move", "drop"}}});
  const std::string folder = session.project_folder();
  const LoadedProject loaded = session.open_project(folder);
  const Facts facts(loaded.project, reference_day(loaded.project, session.today()));
  return request.verb == "list" ? list(request, facts, session)
                                : update(request, facts, folder, session);
}

Action configure(Options& options) {
  auto request = std::make_shared<Request>();
  options.word("VERB", "list, done, move or drop", request->verb);
  options.words("ACTION",
                "the actions, each by LOG/ID or by a shorter name that means no other; for move "
                "then the new day",
                request->words);
  options.flag("--all", "list: closed ones too", request->all);
  options.text("--owner", "CODE", "list: only this member's", request->owner);
  options.flag("--overdue", "list: only those over their date", request->overdue);
  options.choice("--format", {"text", "json"}, "list: how to write it", request->format);
  options.text("--why", "TEXT", "the reason, kept as the note; drop needs it", request->why);
  options.text("--date", "DAY", "the day on which this became known (today)", request->date);
  options.text("--recorded-by", "CODE", "who writes this", request->recorded_by);
  options.flag("-n,--dry-run", "show the log and write nothing", request->dry_run);
  return [request](Session& session) { return run(*request, session); };
}

}  // namespace

extern const Command action_command{
    "action", "list the open actions, or say that some are done, moved or dropped",
    R"(What was agreed is never rewritten: done, move and drop make one new log in cycles/, in which the
news stand, however many actions they name.

Examples:
  cop action list                              the open actions under their owners
  cop action list --overdue --owner gp02
  cop action done collect-letters ask-clinic
  cop action move ask-clinic 2026-05-01
  cop action drop new-form --why "The clinic made its own"

Exit: 0 done, 1 the log would break a rule and nothing was written, 2 wrong command line,
3 no project or the file cannot be written
)",
    configure};

}  // namespace cop::app
