#pragma once

#include <optional>
#include <string>

namespace cop::app {

class Session;

/// A file of the project that a command has just written.
struct WrittenFile {
  /// Its name in the project.
  std::string file;
  /// The bytes that it held before; nothing where it was not there.
  std::optional<std::string> before;
  std::string after;
};

/// Lets `cop undo` take back what was just written. `purpose` says in a few words what it was.
/// Never fails: where it cannot be remembered, one line on stderr says so.
void remember_change(const std::string& purpose, const WrittenFile& written,
                     const std::string& folder, const Session& session);

}  // namespace cop::app
