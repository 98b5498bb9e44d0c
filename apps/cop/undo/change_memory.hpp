#pragma once

#include <optional>
#include <string>

namespace cop::app {

/// What is kept of a change so that it can be taken back as long as the file is as it was written.
struct RememberedChange {
  std::string purpose;
  std::string file;
  /// SHA-256 of the bytes that were written.
  std::string after;
  /// The bytes before; nothing where the file was not there.
  std::optional<std::string> before;
};

/// How many changes are kept; older ones are forgotten.
inline constexpr std::size_t most_changes = 20;

/// Adds a change to the memory in the folder, which is made for nobody but this user. Throws Error.
void keep_change(const std::string& memory, const RememberedChange& change);

/// The change that was kept last, and the file that holds it.
struct LastChange {
  std::string path;
  RememberedChange change;
};

/// Nothing where no change is kept. Throws Error where the memory cannot be read.
std::optional<LastChange> last_change(const std::string& memory);

}  // namespace cop::app
