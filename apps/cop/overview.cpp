#include "cop/overview.hpp"

#include <fmt/core.h>

#include "cop/command.hpp"
#include "cop/load/read_project.hpp"
#include "cop/session.hpp"
#include "cop/status.hpp"

namespace cop::app {

std::string overview_text() {
  std::string text =
      "cop carries the project of a community of practice as a shared folder of text files.\n\n"
      "Usage: cop COMMAND [OPTIONS]\n\nCommands:\n";
  for (const Command* command : all_commands()) {
    text += fmt::format("  {:10} {}\n", command->name, command->summary);
  }
  return text +
         "\nOptions of every command:\n"
         "  -C DIR                       work in this folder instead of the current one\n"
         "  --today DAY                  take this day for today (2026-02-12, yesterday, -3d)\n"
         "  --color WORD                 when to use colour: auto, always, never\n"
         "  --no-input                   never ask questions\n"
         "  -q, --quiet  -v, --verbose   fewer or more words about what was done\n"
         "  -h, --help  --version\n\n"
         "cop COMMAND --help shows the options of a command, with examples.\n";
}

ExitCode show_overview(Session& session) {
  session.env.out.write(
      "cop carries the project of a community of practice as a shared folder of text files.\n\n"
      "  cop init       begin: make the project in this folder\n"
      "  cop record     after each meeting: write down what happened\n"
      "  cop validate   check all files and say what to mend\n"
      "  cop report     turn the folder into a report\n\n"
      "cop --help lists all commands; cop COMMAND --help explains one.\n");
  if (!find_project(session.folder())) return ExitCode::done;
  session.env.out.write("\n");
  return show_status(session);
}

}  // namespace cop::app
