#pragma once

#include <optional>
#include <string>

namespace cop::app {

struct Env;

/// The folder of this user, outside the project, for what a run leaves to a later one: drafts, and
/// what `cop undo` takes back. It is `cop/KEY` in XDG_STATE_HOME or in `~/.local/state` (XDG Base
/// Directory Specification 0.8), where KEY stands for the project's folder without naming it. It
/// may not be there yet; nothing where this user has no home.
std::optional<std::string> state_folder(const Env& env, const std::string& project);

}  // namespace cop::app
