#include <memory>

#include "cop/command.hpp"
#include "cop/named_thing.hpp"
#include "cop/report/page.hpp"
#include "cop/report/render/text.hpp"
#include "cop/session.hpp"
#include "cop/terminal_characters.hpp"

namespace cop::app {
namespace {

std::string command_for(const Named& thing) {
  return fmt::format("cop show {} {}", thing.kind->name, shown_id(thing));
}

ExitCode run(const std::vector<std::string>& words, Session& session) {
  const PageKind* kind = words.empty() ? nullptr : page_kind_called(words.front());
  if (words.size() == 1 && kind != nullptr) {
    throw UsageError(fmt::format("say which {}: cop list {} names them", kind->name, kind->list));
  }
  if (words.empty() || words.size() > 2 || (words.size() == 2 && kind == nullptr)) {
    throw UsageError(
        "say what to show: cop show gp01, cop show cycle 2, cop show 2026-02-12; cop list says "
        "what there is");
  }
  const LoadedProject loaded = session.open_project(session.project_folder());
  const Facts facts(loaded.project, reference_day(loaded.project, session.today()));
  const Report page = page_of(one_named(words.back(), kind, facts, command_for), facts);
  session.env.out.write(text(page, session.width(), characters_for(session.env)));
  return ExitCode::done;
}

Action configure(Options& options) {
  auto words = std::make_shared<std::vector<std::string>>();
  options.words("ID",
                "the id of a log, cycle, action, member, practice, measure, aim or selection, with "
                "that word in front where two have the same; a log and an action also by a shorter "
                "name that means no other",
                *words);
  return [words](Session& session) { return run(*words, session); };
}

}  // namespace

extern const Command show_command{
    "show", "look up one log, cycle, member, measure or action, on one page",
    R"(Says all that is written of it in plain words, and in which file and line.

Examples:
  cop show 2026-02-12            the log of that day
  cop show 2                     cycle 2, from all logs together
  cop show gp01
  cop show measure bp-recorded   where a member or a log has the same name
  cop show collect-letters       an action

Exit: 0 shown, 2 no such thing or more than one, 3 no project
)",
    configure};

}  // namespace cop::app
