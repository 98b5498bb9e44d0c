#include "cop/io/write_file.hpp"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <boost/filesystem/operations.hpp>
#include <fmt/core.h>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/io/descriptor.hpp"
#include "cop/io/file.hpp"

namespace cop {
namespace {

constexpr mode_t new_file_mode = 0666;

std::string advice(int error) {
  switch (error) {
    case ENOSPC:
    case EDQUOT: return "the disk is full: free some space, then try again";
    case EROFS: return "the folder can only be read: choose another, or ask its owner";
    case EACCES:
    case EPERM: return "you may not write here: ask the folder's owner, or choose another folder";
    default: return "nothing was changed; try again";
  }
}

[[noreturn]] void fail(const std::string& path, int error) {
  throw Error(
      fmt::format("cannot write {}: {} ({})", shown(path), std::strerror(error), advice(error)));
}

/// What begins the names of temporary files of this computer; the process number follows.
std::string temporary_prefix() {
  std::string host(256, '\0');
  if (::gethostname(host.data(), host.size() - 1) != 0) host = "host";
  host.resize(std::strlen(host.c_str()));
  return ".cop-" + host + "-";
}

/// Whether another run is still at work. This one has no file yet, so what bears its number is left
/// from a run that had the same.
bool is_running(int process) {
  if (process == ::getpid()) return false;
  return ::kill(process, 0) == 0 || errno != ESRCH;
}

/// A file beside its final name, removed again unless it was published.
class TemporaryFile {
 public:
  TemporaryFile(const std::string& folder, mode_t mode)
      : path_(join(folder, fmt::format("{}{}-new.tmp", temporary_prefix(), ::getpid()))),
        file_(::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)) {
    if (!file_.ok()) fail(folder, errno);
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    if (!path_.empty()) ::unlink(path_.c_str());
  }

  /// Writes all of it to the disk. An fsync that failed is never tried again: the next one would
  /// succeed although the data is gone.
  void fill(std::string_view bytes, const std::string& final_path) {
    while (!bytes.empty()) {
      const ssize_t written = ::write(file_.number(), bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) fail(final_path, errno);
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fsync(file_.number()) != 0) fail(final_path, errno);
    if (!file_.close()) fail(final_path, errno);
  }

  void keep_mode(mode_t mode) const { (void)::fchmod(file_.number(), mode); }
  [[nodiscard]] const std::string& path() const { return path_; }
  void published() { path_.clear(); }

 private:
  std::string path_;
  Descriptor file_;
};

/// Makes the folder's list of names safe on the disk.
void sync_folder(const std::string& folder, const std::string& path) {
  const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!directory.ok()) fail(path, errno);
  const bool synced = ::fsync(directory.number()) == 0;
  if (!synced && errno != EINVAL && errno != ENOTSUP) fail(path, errno);
}

bool cannot_link(int error) {
  return error == EPERM || error == EOPNOTSUPP || error == EINVAL || error == EMLINK ||
         error == ENOSYS;
}

/// Gives the file its final name unless that is taken. File systems without hard links rename.
bool publish_new(TemporaryFile& temporary, const std::string& path) {
  if (::link(temporary.path().c_str(), path.c_str()) == 0) return true;
  if (errno == EEXIST) return false;
  if (!cannot_link(errno)) fail(path, errno);
  if (exists(path)) return false;
  if (::rename(temporary.path().c_str(), path.c_str()) != 0) fail(path, errno);
  temporary.published();
  return true;
}

}  // namespace

void remove_litter(const std::string& folder) {
  const std::string prefix = temporary_prefix();
  for (const FolderEntry& entry : list_folder(folder)) {
    if (!entry.name.starts_with(prefix) || !entry.name.ends_with(".tmp")) continue;
    const int process = std::atoi(entry.name.c_str() + prefix.size());
    if (process > 0 && !is_running(process)) ::unlink(join(folder, entry.name).c_str());
  }
}

bool create_file(const std::string& path, std::string_view bytes) {
  const std::string folder = parent_of(path);
  remove_litter(folder);
  TemporaryFile temporary(folder, new_file_mode);
  temporary.fill(bytes, path);
  if (!publish_new(temporary, path)) return false;
  try {
    sync_folder(folder, path);
  } catch (const Error&) {
    ::unlink(path.c_str());
    throw;
  }
  return true;
}

void replace_file(const std::string& path, std::string_view bytes) {
  struct stat old {};
  const bool is_there = ::lstat(path.c_str(), &old) == 0;
  if (is_there && !S_ISREG(old.st_mode)) {
    throw Error(fmt::format("cannot write {}: it is a folder or a link (choose another name)",
                            shown(path)));
  }
  const std::string folder = parent_of(path);
  remove_litter(folder);
  TemporaryFile temporary(folder, new_file_mode);
  if (is_there) temporary.keep_mode(old.st_mode & 07777);
  temporary.fill(bytes, path);
  if (::rename(temporary.path().c_str(), path.c_str()) != 0) fail(path, errno);
  temporary.published();
  sync_folder(folder, path);
}

void make_folders(const std::string& path) {
  boost::system::error_code error;
  boost::filesystem::create_directories(path, error);
  if (error) fail(path, error.value());
}

void remove_empty_folder(const std::string& path) { (void)::rmdir(path.c_str()); }

void remove_file(const std::string& path) { (void)::unlink(path.c_str()); }

}  // namespace cop
