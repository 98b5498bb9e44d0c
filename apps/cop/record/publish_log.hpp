#pragma once

#include <string>

#include "cop/env.hpp"
#include "cop/record/save.hpp"

namespace cop::app {

class Session;

/// Shows what the rules say of the log; of many findings the first, errors before the rest, because
/// thousands of rows can have the same mistake.
void show_findings(const LogProposal& proposal, const Session& session);

/// A log with an error is written only where a project is reconstructed from what is known.
bool may_be_written(const LogProposal& proposal, const Project& project);

/// Shows the log that is not written.
void show_log(const LogProposal& proposal, const Session& session);

/// Writes the log, says so, and remembers it for `cop undo`. `slug` is a word for its name. Returns
/// its file in the project. Throws Error.
std::string publish(const LogProposal& proposal, const std::string& slug, const std::string& folder,
                    const Session& session);

/// What became of a log.
struct Published {
  /// What the command returns.
  ExitCode exit_code = ExitCode::done;
  /// The file in the project; empty when nothing was written.
  std::string file = {};
};

/// Writes a log that a command has filled without asking, by the same rules and with the same words
/// as `cop record`: its findings are shown, and with an error it is not written. A dry run shows it
/// and writes nothing.
Published publish_log(CycleLog log, const std::string& slug, const Project& project,
                      const std::string& folder, bool dry_run, const Session& session);

}  // namespace cop::app
