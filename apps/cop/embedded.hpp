#pragma once

#include <span>
#include <string_view>

namespace cop::app {

/// A file of templates/ as it was when the program was built, byte for byte. `path` is relative to
/// templates/ and has '/' between its parts on every system.
struct EmbeddedFile {
  std::string_view path;
  std::string_view text;
};

/// All files of templates/, sorted by path. The build makes the definition from the folder.
std::span<const EmbeddedFile> embedded_files();

}  // namespace cop::app
