#include "cop/shared_edit.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/changed_lines.hpp"
#include "cop/command.hpp"
#include "cop/dialog.hpp"
#include "cop/findings/format.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/io/file.hpp"
#include "cop/io/write_file.hpp"
#include "cop/new_errors.hpp"
#include "cop/session.hpp"
#include "cop/undo/remember_change.hpp"

namespace cop::app {
namespace {

/// All edits of one file together.
struct FileChange {
  std::string file, purpose, before, after, by_hand;
};

std::string read_shared(const std::string& folder, const FileChange& change) {
  const FileBytes file = read_file(join(folder, change.file));
  if (file.ok()) return file.bytes;
  throw Error(
      fmt::format("{}: {} ({}); nothing was changed", change.file, file.trouble, file.help));
}

FileChange& change_of(const SharedEdit& edit, std::vector<FileChange>& changes) {
  const auto known = std::find_if(changes.begin(), changes.end(),
                                  [&](const FileChange& one) { return one.file == edit.file; });
  if (known != changes.end()) return *known;
  return changes.emplace_back(FileChange{edit.file, {}, {}, {}, {}});
}

void add_line(std::string& text, const std::string& line, const char* between) {
  text += (text.empty() ? "" : between) + line;
}

std::vector<FileChange> prepare(const std::vector<SharedEdit>& edits, const std::string& folder) {
  std::vector<FileChange> changes;
  for (const SharedEdit& edit : edits) {
    FileChange& change = change_of(edit, changes);
    if (change.purpose.empty()) change.after = change.before = read_shared(folder, change);
    const auto edited = edit.change(change.after);
    if (!edited) {
      throw Error(edit.file +
                  " is laid out in a way that cop does not dare to change; nothing was changed. "
                  "Please write by hand:\n" +
                  edit.by_hand);
    }
    change.after = *edited;
    add_line(change.purpose, edit.purpose, "; ");
    add_line(change.by_hand, edit.by_hand, "\n");
  }
  return changes;
}

std::string preview(const std::vector<FileChange>& changes) {
  std::string text;
  for (const FileChange& change : changes) {
    text += fmt::format("{}: {}\n{}", change.file, shown(mask_identifiers(change.purpose)),
                        changed_lines(change.before, change.after));
  }
  return text;
}

bool breaks_something(const std::vector<FileChange>& changes, const std::string& folder,
                      const Session& session) {
  Sources texts;
  for (const FileChange& change : changes) texts[change.file] = change.after;
  const Outlook then = outlook(folder, texts, session);
  if (then.new_errors.empty()) return false;
  const FindingsReport report{"",
                              then.new_errors,
                              then.loaded.project.sources,
                              1,
                              0,
                              session.colored(session.env.terminals.err)};
  session.env.out.flush();
  session.env.err.write(render_findings("full", report));
  session.env.err.write("cop: nothing was written: cop validate would find this\n");
  return true;
}

/// The end of the input counts as no.
bool confirm(const Session& session) {
  Dialog dialog(session.env.in, session.env.err);
  const auto check = [](const std::string& text) {
    const bool legal = std::string_view("yYnN").find(text.front()) != std::string_view::npos;
    return std::string(legal ? "" : "please answer y or n");
  };
  try {
    const std::string answer =
        dialog.ask({"Write this? [Y]es, [n]o", "y writes it, n leaves all as it is", "", check});
    return answer.empty() || answer.front() == 'y' || answer.front() == 'Y';
  } catch (const Abandoned&) {
    return false;
  }
}

void require_unchanged(const std::vector<FileChange>& changes, const std::string& folder) {
  for (const FileChange& change : changes) {
    if (read_file(join(folder, change.file)).bytes == change.before) continue;
    throw Error(change.file +
                " was changed by somebody else meanwhile and stays as it is now; nothing was "
                "written. Run the command again, or write by hand:\n" +
                change.by_hand);
  }
}

void write(const std::vector<FileChange>& changes, const std::string& folder,
           const Session& session) {
  require_unchanged(changes, folder);
  for (const FileChange& change : changes) {
    replace_file(join(folder, change.file), change.after);
    session.say("wrote {}: {}", change.file, shown(mask_identifiers(change.purpose)));
    remember_change(change.purpose, {change.file, change.before, change.after}, folder, session);
  }
}

}  // namespace

void declare_edit_choices(Options& options, EditChoices& choices) {
  options.flag("-n,--dry-run", "show the changed lines and write nothing", choices.dry_run);
  options.flag("-y,--yes", "write without asking", choices.yes);
}

ExitCode carry_out(const std::vector<SharedEdit>& edits, const std::string& folder,
                   const EditChoices& choices, Session& session) {
  std::vector<FileChange> changes = prepare(edits, folder);
  for (const FileChange& change : changes) {
    if (change.after == change.before) session.say("{} says so already", change.file);
  }
  std::erase_if(changes, [](const FileChange& one) { return one.after == one.before; });
  if (changes.empty()) return ExitCode::done;
  if (breaks_something(changes, folder, session)) return ExitCode::findings;
  if (choices.dry_run) {
    session.env.out.write(preview(changes));
    session.say("nothing was written");
    return ExitCode::done;
  }
  session.say("{}", preview(changes).erase(preview(changes).size() - 1));
  if (!choices.yes && session.may_ask() && !confirm(session)) {
    session.env.err.write("cop: nothing was written\n");
    return ExitCode::findings;
  }
  write(changes, folder, session);
  return ExitCode::done;
}

}  // namespace cop::app
