#include <memory>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/list/json_listing.hpp"
#include "cop/report/render/text.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

struct Request {
  std::string what;
  std::string format = "text";
};

const ListKind& kind_called(const std::string& what) {
  std::vector<std::string_view> known;
  for (const ListKind* kind : all_lists()) {
    if (kind->name == what) return *kind;
    known.push_back(kind->name);
  }
  throw UsageError("there is no list of \"" + shown(what, 40) + "\"" +
                   nearest_or("; cop list says what can be listed", what, known));
}

ExitCode run(const Request& request, Session& session) {
  const ListKind* kind = request.what.empty() ? nullptr : &kind_called(request.what);
  const LoadedProject loaded = session.open_project(session.project_folder());
  const Facts facts(loaded.project, reference_day(loaded.project, session.today()));
  std::string text;
  if (request.format == "json") {
    text = kind == nullptr
               ? json_of_lists(facts)
               : json_of_list(kind->name, masked(kind->build(facts), kind->names), facts);
  } else {
    text = cop::text(kind == nullptr ? lists_report(facts) : list_report(*kind, facts),
                     session.width());
  }
  session.env.out.write(text);
  return ExitCode::done;
}

Action configure(Options& options) {
  auto request = std::make_shared<Request>();
  options.word("WHAT", "what to list; without it, cop says what there is", request->what);
  options.choice("--format", {"text", "json"}, "how to write the list", request->format);
  return [request](Session& session) { return run(*request, session); };
}

}  // namespace

extern const Command list_command{
    "list", "look up members, measures, cycles, actions, meetings, ...",
    R"(Logs and actions stand under the shortest name that means no other; every command understands it.
With --format json they stand under their full names, each entry with its file and line.

Examples:
  cop list                       what there is, and how many of each
  cop list members               who takes part, and when they last came
  cop list meetings              when the group met
  cop list actions --format json

Exit: 0 listed, 2 wrong command line, 3 no project
)",
    configure};

}  // namespace cop::app
