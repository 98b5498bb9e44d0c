#pragma once

#include <string>

#include "cop/env.hpp"
#include "cop/load/read_project.hpp"

namespace cop::app {

class Session;

/// Writes a log that a command has filled without asking, by the same rules and with the same words
/// as `cop record`: its findings are shown, and with an error it is not written. `slug` is a word
/// for its name. A dry run shows it and writes nothing. `exit_code` is what the command returns.
struct Published {
  ExitCode exit_code = ExitCode::done;
  /// The file in the project; empty when nothing was written.
  std::string file = {};
};
Published publish_log(CycleLog log, const std::string& slug, const Project& project,
                      const std::string& folder, bool dry_run, const Session& session);

}  // namespace cop::app
