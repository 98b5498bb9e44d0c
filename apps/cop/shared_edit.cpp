#include "cop/shared_edit.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/agreed.hpp"
#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/changed_lines.hpp"
#include "cop/command.hpp"
#include "cop/findings/show_on_stderr.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/io/file.hpp"
#include "cop/io/write_file.hpp"
#include "cop/outlook.hpp"
#include "cop/rules/rules.hpp"
#include "cop/session.hpp"
#include "cop/undo/remember_change.hpp"

namespace cop::app {
namespace {

/// All edits of one file together.
struct FileChange {
  std::string file, purpose, before, after, by_hand;
  bool is_fact = true;
};

std::string by_hand(const SharedEdit& edit) {
  return edit.by_hand.substr(0, edit.by_hand.find_last_not_of('\n') + 1);
}

std::string read_shared(const std::string& folder, const SharedEdit& change) {
  const std::string path = join(folder, change.file);
  if (!exists(path)) {
    throw Error(change.file + " is not there; nothing was changed. Make it with these lines:\n" +
                by_hand(change));
  }
  const FileBytes file = read_file(path);
  if (file.ok()) return file.bytes;
  throw Error(
      fmt::format("{}: {} ({}); nothing was changed", change.file, file.trouble, file.help));
}

FileChange& change_of(const SharedEdit& edit, std::vector<FileChange>& changes) {
  const auto known = std::find_if(changes.begin(), changes.end(),
                                  [&](const FileChange& one) { return one.file == edit.file; });
  if (known != changes.end()) return *known;
  return changes.emplace_back(FileChange{edit.file, {}, {}, {}, {}, true});
}

void add_line(std::string& text, const std::string& line, const char* between) {
  text += (text.empty() ? "" : between) + line;
}

std::vector<FileChange> prepare(const std::vector<SharedEdit>& edits, const std::string& folder) {
  std::vector<FileChange> changes;
  for (const SharedEdit& edit : edits) {
    FileChange& change = change_of(edit, changes);
    if (change.purpose.empty()) change.after = change.before = read_shared(folder, edit);
    const auto edited = edit.change(change.after);
    if (!edited) {
      throw Error(edit.file +
                  " is laid out in a way that cop does not dare to change; nothing was changed. "
                  "Please write by hand:\n" +
                  by_hand(edit));
    }
    change.after = *edited;
    change.is_fact = change.is_fact && edit.is_fact;
    add_line(change.purpose, edit.purpose, "; ");
    add_line(change.by_hand, by_hand(edit), "\n");
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

bool is_of_method(const Diagnostic& finding) {
  const Rule* rule = find_rule(finding.rule);
  return rule != nullptr && rule->of_method;
}

/// Shows the errors that the changes would bring. Returns whether they forbid the changes: those
/// of method do not keep a fact from being written.
bool are_forbidden(const std::vector<FileChange>& changes, const std::string& folder,
                   const Session& session) {
  Sources texts;
  bool only_facts = true;
  for (const FileChange& change : changes) {
    texts[change.file] = change.after;
    only_facts = only_facts && change.is_fact;
  }
  const Outlook then = outlook(folder, texts, Severity::error, session);
  const Diagnostics& found = then.new_findings;
  if (found.empty()) return false;
  show_on_stderr(found, then.loaded.project.sources, session);
  const bool forbidden = !only_facts || !std::all_of(found.begin(), found.end(), is_of_method);
  session.env.err.write(forbidden ? "cop: nothing was written: cop validate would find this\n"
                                  : "cop validate will find this from now on\n");
  return forbidden;
}

[[noreturn]] void refuse_changed(const FileChange& change) {
  throw Error(change.file +
              " was changed by somebody else meanwhile and stays as it is now; nothing was "
              "written into it. Run the command again, or write by hand:\n" +
              change.by_hand);
}

void require_unchanged(const std::vector<FileChange>& changes, const std::string& folder) {
  for (const FileChange& change : changes) {
    if (read_file(join(folder, change.file)).bytes != change.before) refuse_changed(change);
  }
}

void write(const std::vector<FileChange>& changes, const std::string& folder,
           const Session& session) {
  require_unchanged(changes, folder);
  for (const FileChange& change : changes) {
    if (!replace_unchanged_file(join(folder, change.file), change.before, change.after)) {
      refuse_changed(change);
    }
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
  if (are_forbidden(changes, folder, session)) return ExitCode::findings;
  if (choices.dry_run) {
    session.env.out.write(preview(changes));
    session.say("nothing was written");
    return ExitCode::done;
  }
  if (!agreed(preview(changes), "Write this?", choices.yes, session)) {
    session.env.err.write("cop: nothing was written\n");
    return ExitCode::findings;
  }
  write(changes, folder, session);
  return ExitCode::done;
}

}  // namespace cop::app
