#include "cop/record/choose_draft.hpp"

#include <algorithm>

#include "cop/base/utf8.hpp"
#include "cop/dialog.hpp"
#include "cop/io/write_file.hpp"
#include "cop/session.hpp"
#include "cop/state_folder.hpp"

namespace cop::app {
namespace {

/// "Who came?": the question without what stands behind it.
std::string_view in_short(std::string_view question) {
  const std::size_t mark = question.find('?');
  if (mark != question.npos) return question.substr(0, mark + 1);
  return question.substr(0, question.find(" | "));
}

std::string about(const Draft& draft) {
  std::string text =
      fmt::format("There is a draft that was begun on {}, with {}", draft.begun.iso(),
                  counted(draft.answers.size(), "answer", "answers"));
  if (!draft.answers.empty()) {
    const GivenAnswer& last = draft.answers.back();
    text += fmt::format(".\nThe last one: {} {}", shown(in_short(last.question), 60),
                        shown(last.text.empty() ? "(left blank)" : last.text, 60));
  }
  return text + (draft.answers.empty() ? "." : "");
}

bool is_to_be_deleted(const Draft& draft, Dialog& dialog) {
  const std::string answers = counted(draft.answers.size(), "answer", "answers");
  return dialog.choose(fmt::format("Delete its {} for good? [y]es, [N]o", answers), "yn", 'n') ==
         'y';
}

Draft chosen(std::vector<Draft> drafts, const Draft& fresh, Session& session) {
  Dialog dialog(session.env.in, session.env.err);
  while (!drafts.empty()) {
    dialog.say(about(drafts.back()));
    const bool has_older = drafts.size() > 1;
    switch (dialog.choose(has_older ? "[G]o on with it, [n]ew meeting, [o]lder draft, [d]elete it?"
                                    : "[G]o on with it, [n]ew meeting, [d]elete it?",
                          has_older ? "gnod" : "gnd", 'g')) {
      case 'g': return drafts.back();
      case 'n': return fresh;
      case 'd':
        if (!is_to_be_deleted(drafts.back(), dialog)) break;
        remove_file(drafts.back().path);
        drafts.pop_back();
        break;
      default: std::rotate(drafts.begin(), drafts.end() - 1, drafts.end());
    }
  }
  return fresh;
}

}  // namespace

Draft choose_draft(bool resume, Draft fresh, const std::string& project, Session& session) {
  const auto folder = state_folder(session.env, project);
  std::vector<std::string> unreadable;
  std::vector<Draft> drafts = folder ? drafts_in(*folder, unreadable) : std::vector<Draft>{};
  for (const std::string& path : unreadable) {
    session.say("this draft cannot be read; it stays as it is: {}", shown(path, 1000));
  }
  if (folder) fresh.path = new_draft_path(*folder, fresh.begun, session.env.random());
  if (!resume) return chosen(std::move(drafts), fresh, session);
  if (drafts.empty()) {
    throw UsageError("there is no draft to go on with in this project: cop record begins anew");
  }
  if (drafts.size() > 1) session.say("older drafts are there too: cop record lets you choose");
  return drafts.back();
}

std::string answers_so_far(const Draft& draft, std::size_t columns) {
  constexpr std::size_t most = 12;
  constexpr std::size_t widest = 100;
  std::vector<std::string> lines;
  for (const GivenAnswer& answer : draft.answers) {
    if (answer.text.empty()) continue;
    const std::string first_line = answer.text.substr(0, answer.text.find('\n'));
    lines.push_back("  " + shown(fmt::format("{}  {}", in_short(answer.question), first_line),
                                 std::min(columns, widest) - 4));
  }
  std::string text =
      fmt::format("Going on with {} of {}:", counted(draft.answers.size(), "answer", "answers"),
                  draft.begun.iso());
  const std::size_t first = lines.size() > most ? lines.size() - most : 0;
  if (first > 0) text += fmt::format("\n  ({} before these)", first);
  for (std::size_t i = first; i < lines.size(); ++i) text += "\n" + lines[i];
  return text + "\n";
}

}  // namespace cop::app
