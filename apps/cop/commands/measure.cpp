#include "cop/edits/measure.hpp"

#include <algorithm>
#include <memory>

#include <fmt/core.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/belonging.hpp"
#include "cop/command.hpp"
#include "cop/day.hpp"
#include "cop/load/entry_text.hpp"
#include "cop/measure/definition.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

struct Request {
  std::string verb, id;
  DefinitionFlags definition;
  std::string from, because, on;
  EditChoices choices;
};

const Measure& measure_called(const std::string& id, const Project& project) {
  if (const Measure* measure = project.find_measure(Id<Measure>(id))) return *measure;
  std::vector<std::string> known;
  for (const Measure& measure : project.measures.measures) known.push_back(measure.id.value.text);
  throw UsageError("no measure is called \"" + shown(id, 60) + "\"" +
                   nearest_or("; cop list measures names them", id, known));
}

/// The answers of a person beside what is given.
Measure asked(const Measure& given, const Project& project, const Session& session) {
  Dialog dialog(session.env.in, session.env.err);
  Measure measure;
  dialog.conduct([&] {
    measure = given;
    ask_definition(dialog, project, measure);
  });
  return measure;
}

Measure new_measure(const Request& request, const Project& project, Session& session) {
  if (project.find_measure(Id<Measure>(request.id)) != nullptr) {
    throw UsageError("there is a measure " + request.id +
                     " already: cop measure change changes its definition");
  }
  Measure measure = definition_from(request.definition, project, session.today());
  measure.id.value.text = request.id;
  const std::vector<std::string> missing = missing_flags(measure);
  if (!missing.empty() && session.may_ask()) {
    measure = asked(measure, project, session);
  } else if (!missing.empty()) {
    std::string text = "nobody can be asked here, and these are needed; nothing was written:";
    for (const std::string& flag : missing) text += "\n  " + flag;
    throw UsageError(text + "\ncop measure --help shows all that makes a definition");
  }
  measure.changed_on = Located(session.today());
  return measure;
}

SharedEdit rebase(const Request& request, const Project& project, Date today) {
  const Measure& measure = measure_called(request.id, project);
  if (request.from.empty() || request.because.empty()) {
    throw UsageError("say from which day and why: cop measure rebase " + shown(request.id, 40) +
                     " --from 2026-05-01 --because \"the reminder became routine\"");
  }
  const Date from = parse_day(request.from, today);
  const bool known = std::any_of(
      measure.phases.begin(), measure.phases.end(),
      [&](const MeasurePhase& phase) { return phase.from && phase.from->value == from; });
  if (known) throw UsageError(request.id + " begins anew on " + from.iso() + " already");
  return rebase_measure(measure.id.value, from, request.because);
}

SharedEdit change(const Request& request, const Project& project, Date today) {
  const Measure& measure = measure_called(request.id, project);
  const Measure changes = definition_from(request.definition, project, today);
  if (entry_text(changes).empty() || request.because.empty()) {
    throw UsageError("say what changes and why: cop measure change " + shown(request.id, 40) +
                     " --denominator \"all letters of the month\" --because \"it was unclear\"");
  }
  const Date on = request.on.empty() ? today : parse_day(request.on, today);
  return change_measure(measure, changes, on, request.because);
}

SharedEdit edit_for(const Request& request, const Project& project, Session& session) {
  if (request.verb == "add") return add_measure(new_measure(request, project, session));
  if (request.verb == "rebase") return rebase(request, project, session.today());
  return change(request, project, session.today());
}

ExitCode run(const Request& request, Session& session) {
  const std::vector<std::string> verbs{"add", "rebase", "change"};
  if (std::find(verbs.begin(), verbs.end(), request.verb) == verbs.end()) {
    const std::string near = request.verb.empty() ? "" : nearest_or("", request.verb, verbs);
    throw UsageError("write cop measure add ID, rebase ID or change ID" + near);
  }
  if (request.id.empty()) throw UsageError("say which measure: a short name, such as bp-recorded");
  if (!is_id(request.id)) {
    const std::string near = id_from(request.id);
    throw UsageError(
        fmt::format("\"{}\": a short name has small letters, digits and dashes only, such as {}",
                    shown(request.id, 40), near.empty() ? "bp-recorded" : near));
  }
  const std::string_view of_definition = first_given(request.definition);
  require_belonging("measure", request.verb,
                    {{"--from", !request.from.empty(), {"rebase"}},
                     {"--because", !request.because.empty(), {"rebase", "change"}},
                     {"--on", !request.on.empty(), {"change"}},
                     {of_definition, !of_definition.empty(), {"add", "change"}}});
  const std::string folder = session.project_folder();
  const LoadedProject loaded = session.open_project(folder);
  return carry_out({edit_for(request, loaded.project, session)}, folder, request.choices, session);
}

Action configure(Options& options) {
  auto request = std::make_shared<Request>();
  options.word("VERB", "add, rebase or change", request->verb);
  options.word("ID", "the measure's short name", request->id);
  declare_definition(options, request->definition);
  options.text("--from", "DAY", "rebase: the first day of the new stretch", request->from);
  options.text("--because", "TEXT", "rebase, change: why", request->because);
  options.text("--on", "DAY", "change: the day from which it holds (today)", request->on);
  declare_edit_choices(options, request->choices);
  return [request](Session& session) { return run(*request, session); };
}

}  // namespace

extern const Command measure_command{
    "measure", "add a measure, begin its centre line anew, or change its definition",
    R"(Changes only the lines of measures.yaml that it must. On a terminal, add without --name, --family
and --data asks the few questions that make a definition from which another practice could collect
the same figure.

rebase is for a change that has come to stay: from that day on the chart has a centre line of its
own, and the old one stays with the old figures. change is for counting in another way: it makes
the next version of the definition.

Examples:
  cop measure add letters-late                        ask
  cop measure add letters-late --name "Letters sent late" --family process --data proportion \
    --definition "share of recall letters sent after 7 days" --numerator "sent after 7 days" \
    --denominator "all recall letters" --direction lower --collector gp02 --frequency monthly
  cop measure rebase letters-late --from 2026-05-01 --because "the reminder became routine"
  cop measure change letters-late --denominator "letters of adults" --because "children apart"

Exit: 0 written, 1 the answer was no, or cop validate would find an error, 2 wrong command line,
3 the file cannot be changed
)",
    configure};

}  // namespace cop::app
