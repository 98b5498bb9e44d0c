#include <memory>

#include <fmt/format.h>

#include "cop/base/error.hpp"
#include "cop/base/sha256.hpp"
#include "cop/base/utf8.hpp"
#include "cop/changed_lines.hpp"
#include "cop/command.hpp"
#include "cop/confirm.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/io/file.hpp"
#include "cop/io/write_file.hpp"
#include "cop/session.hpp"
#include "cop/shared_edit.hpp"
#include "cop/state_folder.hpp"
#include "cop/undo/change_memory.hpp"

namespace cop::app {
namespace {

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
  return Error(fmt::format("{} was changed after cop wrote it ({}) and stays as it is: {}",
                           change.file, shown(mask_identifiers(change.purpose)), what_differs));
}

/// The bytes of the file while they are those that cop wrote. Throws Error with the reason.
std::string unchanged_bytes(const RememberedChange& change, const std::string& path) {
  const std::string what = shown(mask_identifiers(change.purpose));
  if (!exists(path)) {
    throw Error(change.file + " is not there any more: there is nothing to take back (" + what +
                ")");
  }
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
    remove_file(path);
    if (exists(path)) throw Error("cannot delete " + shown(path) + ": delete it by hand");
  }
  remove_file(last.path);
}

ExitCode run(const EditChoices& choices, Session& session) {
  const std::string folder = session.project_folder();
  const auto memory = state_folder(session.env, folder);
  if (!memory) return refuse("there is no home folder in which changes are remembered", session);
  const auto last = last_change(*memory);
  if (!last) return refuse("there is nothing to take back", session);
  const RememberedChange& change = last->change;
  const std::string path = join(folder, change.file);
  const std::string bytes = unchanged_bytes(change, path);
  const std::string what = change.file + ": " + shown(mask_identifiers(change.purpose));
  const std::string preview =
      fmt::format("take back {}{}\n{}", what, change.before ? "" : " (the file goes)",
                  changed_lines(bytes, change.before.value_or("")));
  if (choices.dry_run) {
    session.env.out.write(preview);
    session.say("nothing was changed");
    return ExitCode::done;
  }
  session.say("{}", preview.substr(0, preview.size() - 1));
  if (!choices.yes && session.may_ask() && !confirm("Take this back?", session)) {
    return refuse("nothing was changed", session);
  }
  take_back(*last, path, unchanged_bytes(change, path));
  session.say("took back {}", what);
  return ExitCode::done;
}

Action configure(Options& options) {
  auto choices = std::make_shared<EditChoices>();
  options.flag("-n,--dry-run", "show what would be taken back and change nothing",
               choices->dry_run);
  options.flag("-y,--yes", "take it back without asking", choices->yes);
  return [choices](Session& session) { return run(*choices, session); };
}

}  // namespace

extern const Command undo_command{
    "undo", "take back your last change: an edit, or the log that was just recorded",
    R"(Puts a file back as it was before cop wrote it on this computer, as long as it is still byte for
byte as cop wrote it; what somebody else changed meanwhile is never lost. Again, it takes back the
change before that one, up to twenty. What was there before is kept outside the shared folder.

Examples:
  cop undo -n      what would be taken back
  cop undo

Exit: 0 taken back, 1 there is nothing to take back or the answer was no, 2 wrong command line,
3 the file was changed meanwhile or cannot be written
)",
    configure};

}  // namespace cop::app
