#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/doctor/check_folder.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/io/file.hpp"
#include "cop/io/system.hpp"
#include "cop/model/project_state.hpp"
#include "cop/session.hpp"
#include "cop/terminal_characters.hpp"
#include "cop/version.hpp"

namespace cop::app {
namespace {

void check_computer(const Session& session, Checklist& list) {
  list.ok(fmt::format("cop {}, which reads projects of format {}", version, newest_version));
  list.ok(system_name());
  const std::string locale = locale_of(session.env);
  if (is_utf8(locale)) {
    list.ok("letters are shown as UTF-8");
  } else {
    list.look(fmt::format("the locale is \"{}\", so letters with accents may look broken",
                          shown(locale, 40)),
              "set LANG to one that ends in UTF-8, such as en_AU.UTF-8");
  }
  const auto& terminals = session.env.terminals;
  list.ok(terminals.in && terminals.err ? "a terminal is there: cop record can ask questions"
                                        : "no terminal: cop record will not ask questions");
}

/// The project's folder; empty where there is none, which is then said. No path of this computer
/// is named but that of the project: what is printed goes into letters.
std::string find_folder(const Session& session, Checklist& list) {
  try {
    return session.project_folder();
  } catch (const Error&) {
    const bool is_named = session.env.variable("COP_PROJECT").value_or("") != "";
    list.look(is_named && session.options.folder.empty()
                  ? "there is no project where COP_PROJECT points to"
                  : "there is no project here: no cop.yaml in this folder or above it",
              "go to the project's folder, name it with -C, or make a project with cop init");
    return {};
  }
}

ExitCode check_project_in(const std::string& folder, const Session& session, Checklist& list) {
  list.ok("the project is in " + shown(mask_identifiers(folder)));
  check_room(folder, list);
  list.ok(is_folder(join(folder, ".cop")) ? ".cop/ is there"
                                          : "there is no .cop/ folder; nothing needs it");
  LoadedProject loaded;
  try {
    loaded = read_project(folder, {}, session.read_by());
  } catch (const Error& error) {
    list.look(error.what(), "no command works before this is mended");
    return ExitCode::environment;
  }
  check_files(loaded, list);
  const bool is_charter_read = !is_unread(loaded.project, "cop.yaml");
  check_findings(loaded, session.today(), list);
  check_clock(loaded.project, session.today(), list);
  return is_charter_read ? ExitCode::done : ExitCode::environment;
}

ExitCode run(Session& session) {
  Checklist list(session.env.out);
  check_computer(session, list);
  const std::string folder = find_folder(session, list);
  const ExitCode code =
      folder.empty() ? ExitCode::environment : check_project_in(folder, session, list);
  if (list.looks() == 0) {
    session.say("all is well");
  } else {
    session.say("{} to look at",
                counted(static_cast<std::size_t>(list.looks()), "thing", "things"));
  }
  return code;
}

Action configure(Options&) { return run; }

}  // namespace

extern const Command doctor_command{
    "doctor", "what a helper on the phone would ask about this computer and project",
    R"(Reads and never writes. What it prints names the folder of the project, but no person, so that
it can go into a letter to whoever helps.

Example:
  cop doctor

Exit: 0 there is a project and its cop.yaml can be read, 3 not so
)",
    configure};

}  // namespace cop::app
