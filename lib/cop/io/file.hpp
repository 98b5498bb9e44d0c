#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cop/base/entry_kind.hpp"

namespace cop {

/// Largest project file in bytes.
inline constexpr std::size_t largest_file = 1024 * 1024;

/// The bytes of a file, or why they cannot be had. A file that cannot be read is never "missing".
struct FileBytes {
  std::string bytes;
  /// What is wrong and what to do, in plain words; empty when all is well.
  std::string trouble;
  std::string help;
  /// False when a sync service has not brought the file to this computer yet.
  bool is_here = true;
  bool is_too_large = false;
  [[nodiscard]] bool ok() const { return trouble.empty(); }
};

/// Reads a regular file of at most `limit` bytes. A pipe, a device or a folder never makes it wait.
FileBytes read_file(const std::string& path, std::size_t limit = largest_file);

struct FolderEntry {
  std::string name;
  EntryKind kind = EntryKind::file;
  bool is_link = false;
};

/// The entries of a folder by name, `.` and `..` left out. Throws Error when it cannot be opened.
std::vector<FolderEntry> list_folder(const std::string& path);

/// Whether something of this name is there; a broken link counts as something. Throws Error where
/// the disk or the network does not answer, as is_folder does.
bool exists(const std::string& path);
bool is_folder(const std::string& path);
/// Whether the path is, or lies behind, a link whose target is not in the folder.
bool leads_outside(const std::string& path, const std::string& folder);

/// `folder` / `name` with one separator between them.
std::string join(const std::string& folder, std::string_view name);
/// The absolute path without `.`, `..` and links as far as it exists.
std::string absolute_path(const std::string& path, const std::string& from);
/// The folder that holds the path; the path itself at the root.
std::string parent_of(const std::string& path);
/// The last part of the path.
std::string name_of_path(const std::string& path);

}  // namespace cop
