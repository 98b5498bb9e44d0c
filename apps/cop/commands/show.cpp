#include <algorithm>
#include <memory>

#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/report/page.hpp"
#include "cop/report/render/text.hpp"
#include "cop/session.hpp"
#include "cop/terminal_characters.hpp"

namespace cop::app {
namespace {

constexpr std::size_t width = 80;
constexpr std::size_t most_named = 10;

const PageKind* kind_called(const std::string& word) {
  const auto kinds = all_pages();
  const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const PageKind* kind) {
    return kind->name == word || kind->list == word;
  });
  return found == kinds.end() ? nullptr : *found;
}

/// One a line, with the kind in front, as it can be typed.
std::string lines_of(const std::vector<Named>& things) {
  std::string text;
  for (std::size_t i = 0; i < std::min(things.size(), most_named); ++i) {
    const Named& thing = things[i];
    text += fmt::format("\n  cop show {} {}", thing.kind->name,
                        shown(masked_text(thing.id, Names::hidden)));
  }
  if (things.size() > most_named)
    text += fmt::format("\n  and {} more", things.size() - most_named);
  return text;
}

/// The one thing that the words name. Throws UsageError where they name none or several.
Named thing_called(const std::string& word, const PageKind* kind, const Facts& facts) {
  const std::vector<Named> found = named(facts, word, kind);
  if (found.size() == 1) return found.front();
  if (!found.empty()) {
    throw UsageError("\"" + shown(word, 60) + "\" may mean more than one thing:" + lines_of(found));
  }
  const std::vector<Named> like = most_like(facts, word, kind);
  const std::string what = kind == nullptr ? "nothing here" : "no " + std::string(kind->name);
  throw UsageError(
      what + " is called \"" + shown(word, 60) + "\"" +
      (like.empty() ? "; cop list says what there is" : "; most like it:" + lines_of(like)));
}

ExitCode run(const std::vector<std::string>& words, Session& session) {
  const PageKind* kind = words.empty() ? nullptr : kind_called(words.front());
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
  const Report page = page_of(thing_called(words.back(), kind, facts), facts);
  session.env.out.write(text(page, width, characters_for(session.env)));
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
