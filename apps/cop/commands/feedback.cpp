#include <algorithm>
#include <memory>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/belonging.hpp"
#include "cop/command.hpp"
#include "cop/day.hpp"
#include "cop/list/json_listing.hpp"
#include "cop/option_value.hpp"
#include "cop/record/fields.hpp"
#include "cop/record/publish_log.hpp"
#include "cop/report/listing.hpp"
#include "cop/report/render/text.hpp"
#include "cop/session.hpp"

namespace cop {
extern const ListKind feedback_list;
}

namespace cop::app {
namespace {

struct Request {
  std::string verb = "list";
  std::vector<std::string> members;
  std::string measure, period, comparator, by, on, chosen, recorded_by, format = "text";
  bool dry_run = false;
};

ExitCode list(const Request& request, Session& session) {
  const LoadedProject loaded = session.open_project(session.project_folder());
  const Facts facts(loaded.project, reference_day(loaded.project, session.today()));
  session.env.out.write(
      request.format == "json"
          ? json_of_list("feedback", masked(feedback_list.build(facts), Names::hidden), facts)
          : text(list_report(feedback_list, facts), session.width()));
  return ExitCode::done;
}

template <class T>
std::vector<std::string> ids_in(const std::vector<T>& things) {
  std::vector<std::string> ids;
  for (const T& thing : things) ids.push_back(thing.id.value.text);
  return ids;
}

void require_known(const char* flag, const std::string& id, const char* file,
                   const std::vector<std::string>& known) {
  if (std::find(known.begin(), known.end(), id) != known.end()) return;
  throw UsageError(std::string(flag) + " \"" + shown(id, 60) + "\" is not in " + file +
                   nearest_or("", id, known));
}

void require_complete(const Request& request) {
  std::string missing;
  if (request.members.empty()) missing += "\n  who was shown their figures: --member CODE";
  if (request.measure.empty()) missing += "\n  figures of which measure: --measure ID";
  if (!missing.empty()) throw UsageError("nothing was written; missing:" + missing);
}

/// One entry for each member.
CycleLog log_of(const Request& request, const Project& project, Date today) {
  CycleLog log;
  const Date on = request.on.empty() ? today : parse_day(request.on, today);
  log.date = Located(on);
  log.kind = Located(MeetingKind::data);
  if (!request.recorded_by.empty()) {
    set_field_from("--recorded-by", "recorded_by", request.recorded_by, log);
  }
  for (const std::string& member : request.members) {
    require_known("--member", member, "members.yaml", ids_in(project.membership.members));
    Feedback feedback;
    feedback.member = option_value<Id<Member>>("--member", member);
    feedback.measure = option_value<Id<Measure>>("--measure", request.measure);
    feedback.period = option_value<Period>("--period", request.period);
    feedback.comparator = Text(request.comparator);
    feedback.by = Text(request.by);
    feedback.on = Located(on);
    feedback.chosen_action = Text(request.chosen);
    log.feedback.push_back(std::move(feedback));
  }
  return log;
}

ExitCode write(const Request& request, Session& session) {
  require_complete(request);
  const std::string folder = session.project_folder();
  const LoadedProject loaded = session.open_project(folder);
  require_known("--measure", request.measure, "measures.yaml",
                ids_in(loaded.project.measures.measures));
  const Published published =
      publish_log(log_of(request, loaded.project, session.today()), "feedback", loaded.project,
                  folder, request.dry_run, session);
  if (!published.file.empty()) {
    session.say("{} shown {}", counted(request.members.size(), "member was", "members were"),
                request.measure);
  }
  return published.exit_code;
}

ExitCode run(const Request& request, Session& session) {
  const std::vector<std::string> verbs{"log", "list"};
  if (std::find(verbs.begin(), verbs.end(), request.verb) == verbs.end()) {
    throw UsageError("cop feedback can log and list, not \"" + shown(request.verb, 40) + "\"" +
                     nearest_or("", request.verb, verbs));
  }
  require_belonging("feedback", request.verb,
                    {{"--member", !request.members.empty(), {"log"}},
                     {"--measure", !request.measure.empty(), {"log"}},
                     {"--period", !request.period.empty(), {"log"}},
                     {"--comparator", !request.comparator.empty(), {"log"}},
                     {"--by", !request.by.empty(), {"log"}},
                     {"--on", !request.on.empty(), {"log"}},
                     {"--chosen-action", !request.chosen.empty(), {"log"}},
                     {"--recorded-by", !request.recorded_by.empty(), {"log"}},
                     {"--format json", request.format != "text", {"list"}},
                     {"--dry-run", request.dry_run, {"log"}}});
  return request.verb == "log" ? write(request, session) : list(request, session);
}

Action configure(Options& options) {
  auto request = std::make_shared<Request>();
  options.word("VERB", "log or list", request->verb);
  options.many("--member", "CODE", "who was shown their own figures (may be repeated)",
               request->members);
  options.text("--measure", "ID", "figures of which measure", request->measure);
  options.text("--period", "PERIOD", "from which period, such as 2026-02", request->period);
  options.text("--comparator", "TEXT", "what stood beside them, such as: all practices",
               request->comparator);
  options.text("--by", "WHO", "who showed them", request->by);
  options.text("--on", "DAY", "when (today)", request->on);
  options.text("--chosen-action", "TEXT", "what the member will do about it", request->chosen);
  options.text("--recorded-by", "CODE", "who writes this", request->recorded_by);
  options.choice("--format", {"text", "json"}, "list: how to write it", request->format);
  options.flag("-n,--dry-run", "log: show the log and write nothing", request->dry_run);
  return [request](Session& session) { return run(*request, session); };
}

}  // namespace

extern const Command feedback_command{
    "feedback", "write down who was shown their own figures, and see who was",
    R"(Feedback is a part of the change, so who was shown what, by whom and when, belongs in the record: log
makes one new log in cycles/, however many members it names. What the figures were is not repeated.

Examples:
  cop feedback log --member gp02 --measure letter-score --period 2026-02 --by gp01
  cop feedback log --member gp02 --member gp03 --measure letter-score --comparator "all members" \
    --chosen-action "use the new template"
  cop feedback list

Exit: 0 done, 1 the log would break a rule and nothing was written, 2 wrong command line,
3 no project or the file cannot be written
)",
    configure};

}  // namespace cop::app
