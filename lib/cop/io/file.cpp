#include "cop/io/file.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

#include <boost/filesystem/operations.hpp>
#include <boost/filesystem/path.hpp>
#include <fmt/core.h>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/io/descriptor.hpp"

namespace cop {
namespace {

namespace fs = boost::filesystem;

FileBytes unreadable(int error) {
  switch (error) {
    case EACCES:
      return {{}, "you may not read this file", "ask its owner for the right to read it"};
    case ELOOP:
      return {{}, "this link leads in a circle", "delete the link and put the file itself here"};
    case ENOENT:
      return {{}, "this link leads nowhere", "delete the link and put the file itself here"};
    case EDEADLK:
    case ETIMEDOUT:
    case EREMOTEIO:
    case EHOSTDOWN:
    case EHOSTUNREACH:
    case ENETDOWN:
    case ENETUNREACH:
      return {{},
              "this file is not on this computer yet",
              "connect to the network, open the file once so that it is downloaded, then try again",
              false};
    default:
      return {{},
              fmt::format("this file cannot be read ({})", std::strerror(error)),
              "if the folder is synced, wait until the file is on this computer, then try again"};
  }
}

FileBytes check_kind(const struct stat& status, std::size_t limit) {
  if (S_ISDIR(status.st_mode)) {
    return {{}, "this is a folder, not a file", "move the folder out of the project"};
  }
  if (!S_ISREG(status.st_mode)) {
    return {{}, "this is not an ordinary file", "move it out of the project"};
  }
  if (static_cast<std::size_t>(status.st_size) > limit) {
    return {{},
            fmt::format("this file is larger than {} KB", limit / 1024),
            "split it; if it is no file of the project, move it out of the folder",
            true,
            true};
  }
  return {};
}

/// Reads all of a file whose size was `size` a moment ago. Where that many bytes come, fewer than
/// were asked for, its end was met.
FileBytes read_all(int fd, std::size_t size, std::size_t limit) {
  FileBytes file;
  file.bytes.reserve(size);
  std::array<char, 16 * 1024> part;
  for (;;) {
    const ssize_t got = ::read(fd, part.data(), part.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return unreadable(errno);
    const auto count = static_cast<std::size_t>(got);
    file.bytes.append(part.data(), count);
    if (file.bytes.size() > limit) return {{}, "this file grows while it is read", "try again"};
    if (count == 0 || (count < part.size() && file.bytes.size() == size)) return file;
  }
}

/// What stands there by this name; where `through_links`, behind links. A disk or a network that
/// does not answer is never taken for "nothing there".
fs::file_type look_at(const fs::path& path, bool through_links) {
  namespace errc = boost::system::errc;
  boost::system::error_code error;
  fs::file_status found;
  do {
    found = through_links ? fs::status(path, error) : fs::symlink_status(path, error);
  } while (error == errc::interrupted);
  const bool is_failing = found.type() == fs::status_error && error != errc::permission_denied &&
                          error != errc::too_many_symbolic_link_levels &&
                          error != errc::filename_too_long && error != errc::invalid_argument;
  if (!is_failing) return found.type();
  throw Error(fmt::format("cannot look at {}: {} (check the disk or the network, then try again)",
                          shown(path.string()), error.message()));
}

FolderEntry look_at_entry(const std::string& folder, std::string name) {
  const fs::path path = fs::path(folder) / name;
  const fs::file_type itself = look_at(path, false);
  const bool is_link = itself == fs::symlink_file;
  const fs::file_type behind = is_link ? look_at(path, true) : itself;
  const EntryKind kind = behind == fs::directory_file ? EntryKind::folder
                         : behind == fs::regular_file ? EntryKind::file
                                                      : EntryKind::other;
  return {std::move(name), kind, is_link};
}

/// What was found in a folder. Mostly the folder itself says what an entry is; Boost.Filesystem
/// would look at each.
FolderEntry entry_of(const std::string& folder, const dirent& found) {
  switch (found.d_type) {
    case DT_REG: return {found.d_name, EntryKind::file, false};
    case DT_DIR: return {found.d_name, EntryKind::folder, false};
    default: return look_at_entry(folder, found.d_name);
  }
}

struct CloseFolder {
  void operator()(DIR* folder) const { ::closedir(folder); }
};

/// The next entry of an open folder, or null at its end or, with `errno` set, where it fails.
const dirent* next_of(DIR* folder) {
  const auto is_folder_itself = [](std::string_view name) { return name == "." || name == ".."; };
  errno = 0;
  const dirent* found = ::readdir(folder);
  while (found != nullptr && is_folder_itself(found->d_name)) found = ::readdir(folder);
  return found;
}

}  // namespace

FileBytes read_file(const std::string& path, std::size_t limit) {
  const Descriptor file = open_path(path, O_RDONLY | O_NONBLOCK);
  if (!file.ok()) return unreadable(errno);
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) return unreadable(errno);
  const FileBytes refused = check_kind(status, limit);
  if (!refused.ok()) return refused;
  return read_all(file.number(), static_cast<std::size_t>(status.st_size), limit);
}

std::vector<FolderEntry> list_folder(const std::string& path) {
  const std::unique_ptr<DIR, CloseFolder> folder(::opendir(path.c_str()));
  std::vector<FolderEntry> entries;
  if (folder != nullptr) {
    while (const dirent* found = next_of(folder.get())) entries.push_back(entry_of(path, *found));
  }
  if (folder == nullptr || errno != 0) {
    throw Error(fmt::format("cannot open the folder {}: {}", shown(path), std::strerror(errno)));
  }
  std::sort(entries.begin(), entries.end(),
            [](const FolderEntry& a, const FolderEntry& b) { return a.name < b.name; });
  return entries;
}

bool exists(const std::string& path) {
  const fs::file_type kind = look_at(path, false);
  return kind != fs::file_not_found && kind != fs::status_error;
}

bool is_folder(const std::string& path) { return look_at(path, true) == fs::directory_file; }

bool leads_outside(const std::string& path, const std::string& folder) {
  const fs::path real = absolute_path(path, "/");
  const fs::path inside = fs::path(real).lexically_relative(absolute_path(folder, "/"));
  return inside.empty() || *inside.begin() == "..";
}

std::string join(const std::string& folder, std::string_view name) {
  return (fs::path(folder) / std::string(name)).string();
}

std::string absolute_path(const std::string& path, const std::string& from) {
  boost::system::error_code error;
  const fs::path whole = fs::absolute(path, from);
  const fs::path resolved = fs::weakly_canonical(whole, error);
  return error ? whole.lexically_normal().string() : resolved.string();
}

std::string parent_of(const std::string& path) {
  const fs::path whole(path);
  if (whole == whole.root_path()) return path;
  const fs::path parent = whole.parent_path();
  return parent.empty() ? "." : parent.string();
}

std::string name_of_path(const std::string& path) { return fs::path(path).filename().string(); }

}  // namespace cop
