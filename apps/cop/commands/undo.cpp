#include <memory>

#include <fmt/core.h>

#include "cop/agreed.hpp"
#include "cop/base/error.hpp"
#include "cop/base/sha256.hpp"
#include "cop/base/utf8.hpp"
#include "cop/changed_lines.hpp"
#include "cop/command.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/io/file.hpp"
#include "cop/io/write_file.hpp"
#include "cop/session.hpp"
#include "cop/shared_edit.hpp"
#include "cop/state_folder.hpp"
#include "cop/undo/change_memory.hpp"

namespace cop::app {
namespace {

struct UndoChoices {
  EditChoices edit;
  bool forget = false;
};

ExitCode refuse(const std::string& reason, const Session& session) {
  session.env.err.write("cop: " + reason + "\n");
  return ExitCode::findings;
}

Error changed_since(const RememberedChange& change, const std::string& bytes) {
  std::string what_differs = "delete it if it was a mistake";
  if (change.before) {
    what_differs =
        "change it by hand. These lines differ from what it held before cop wrote it:\n" +
        changed_lines(*change.before, bytes);
    what_differs.pop_back();
  }
  return Error(
      fmt::format("{} was changed after cop wrote it ({}) and stays as it is: {}\nTo let it be and "
                  "take back the change before it: cop undo --forget, then cop undo",
                  change.file, shown(mask_identifiers(change.purpose)), what_differs));
}

/// The bytes of the file while they are those that cop wrote. Throws Error with the reason.
std::string unchanged_bytes(const RememberedChange& change, const std::string& path) {
  const std::string what = shown(mask_identifiers(change.purpose));
  const FileBytes file = read_file(path);
  if (!file.ok()) throw Error(change.file + ": " + file.trouble + " (" + file.help + ")");
  if (sha256_hex(file.bytes) == change.after) return file.bytes;
  throw changed_since(change, file.bytes);
}

void take_back(const LastChange& last, const std::string& path, const std::string& bytes) {
  if (last.change.before) {
    if (!replace_unchanged_file(path, bytes, *last.change.before)) {
      throw changed_since(last.change, read_file(path).bytes);
    }
  } else {
    delete_file(path);
  }
  remove_file(last.path);
}

std::string what_of(const RememberedChange& change) {
  return change.file + ": " + shown(mask_identifiers(change.purpose));
}

/// Somebody took it back by hand already.
ExitCode refuse_done(const LastChange& last, const char* how, const EditChoices& choices,
                     const Session& session) {
  if (!choices.dry_run) remove_file(last.path);
  return refuse(what_of(last.change) + how + ": nothing is left to take back of it", session);
}

/// A log that is gone is taken back already; of any other file the bytes before are worth keeping.
ExitCode refuse_gone(const LastChange& last, const EditChoices& choices, const Session& session) {
  if (!last.change.before) return refuse_done(last, " is gone already", choices, session);
  throw Error(last.change.file +
              " is not there any more: restore it from the history of your sync service");
}

/// Lets the last change be, so that the one before it can be taken back.
ExitCode forget(const LastChange& last, const EditChoices& choices, const Session& session) {
  const std::string what = what_of(last.change);
  if (choices.dry_run) {
    session.env.out.print("this would be forgotten, and stay as it is: {}\n", what);
    return ExitCode::done;
  }
  if (!agreed(fmt::format("forget {} (the file stays as it is)\n", what), "Forget this?",
              choices.yes, session)) {
    return refuse("nothing was changed", session);
  }
  remove_file(last.path);
  session.say("forgot {}; the file stays as it is", what);
  return ExitCode::done;
}

ExitCode undo(const LastChange& last, const std::string& path, const EditChoices& choices,
              const Session& session) {
  if (last.change.before && read_file(path).bytes == *last.change.before) {
    return refuse_done(last, " is undone by hand already", choices, session);
  }
  const std::string bytes = unchanged_bytes(last.change, path);
  const std::string what = what_of(last.change);
  const std::string preview =
      fmt::format("take back {}{}\n{}", what, last.change.before ? "" : " (the file goes)",
                  changed_lines(bytes, last.change.before.value_or("")));
  if (choices.dry_run) {
    session.env.out.write(preview);
    session.say("nothing was changed");
    return ExitCode::done;
  }
  if (!agreed(preview, "Take this back?", choices.yes, session)) {
    return refuse("nothing was changed", session);
  }
  take_back(last, path, unchanged_bytes(last.change, path));
  session.say("took back {}", what);
  return ExitCode::done;
}

ExitCode run(const UndoChoices& choices, Session& session) {
  const std::string folder = session.project_folder();
  const auto memory = state_folder(session.env, folder);
  if (!memory) {
    throw Error(
        "cop remembers changes in your home folder, and here it knows of none, so nothing can be "
        "taken back: set HOME or XDG_STATE_HOME, and what you change from then on can be");
  }
  const auto last = last_change(*memory);
  if (!last) return refuse("there is nothing to take back", session);
  if (choices.forget) return forget(*last, choices.edit, session);
  const std::string path = join(folder, last->change.file);
  return exists(path) ? undo(*last, path, choices.edit, session)
                      : refuse_gone(*last, choices.edit, session);
}

Action configure(Options& options) {
  auto choices = std::make_shared<UndoChoices>();
  options.flag("-n,--dry-run", "show what would be taken back and change nothing",
               choices->edit.dry_run);
  options.flag("-y,--yes", "take it back without asking", choices->edit.yes);
  options.flag("--forget", "let the last change be, so that the one before it can be taken back",
               choices->forget);
  return [choices](Session& session) { return run(*choices, session); };
}

}  // namespace

extern const Command undo_command{
    "undo", "take back your last change: an edit, or the log that was just recorded",
    R"(Puts a file back as it was before cop wrote it on this computer, as long as it is still byte for
byte as cop wrote it; what somebody else changed meanwhile is never lost. Again, it takes back the
change before that one, up to twenty. What was there before is kept outside the shared folder.

Examples:
  cop undo -n          what would be taken back
  cop undo
  cop undo --forget    after a change that somebody else built upon: it stays

Exit: 0 taken back, 1 there is nothing to take back or the answer was no, 2 wrong command line,
3 the file was changed meanwhile or cannot be written, or there is no home folder
)",
    configure};

}  // namespace cop::app
