#include <cerrno>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/core.h>

#include "cop/io/descriptor.hpp"
#include "cop/io/file.hpp"
#include "cop/io/litter.hpp"
#include "cop/io/unfinished_file.hpp"
#include "cop/io/whole_file.hpp"
#include "cop/io/write_error.hpp"

namespace cop {
namespace {

mode_t mode_of(NewFileRights rights) { return rights == NewFileRights::only_user ? 0600 : 0666; }

/// What stands at the path; nothing where nothing does.
std::optional<struct stat> status_of(const std::string& path) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) == 0) return status;
  if (errno != ENOENT) fail_to_write(path, errno);
  return std::nullopt;
}

Descriptor open_temporary(const UnfinishedFile& temporary, NewFileRights rights,
                          const std::string& path) {
  Descriptor file =
      open_path(temporary.path(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode_of(rights));
  if (!file.ok()) fail_to_write(path, errno);
  return file;
}

void write_all(const Descriptor& file, std::string_view bytes, const std::string& path) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file.number(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) fail_to_write(path, written == 0 ? ENOSPC : errno);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

/// Brings it to the disk. An fsync that failed is never tried again: the next one would succeed
/// although the data is gone.
void sync(const Descriptor& file, const std::string& path) {
#ifdef F_FULLFSYNC  // macOS: fsync leaves the data in the disk's own memory
  if (::fcntl(file.number(), F_FULLFSYNC) == 0) return;
#endif
  if (::fsync(file.number()) != 0) fail_to_write(path, errno);
}

void fill(const Descriptor& file, std::string_view bytes, const std::string& path) {
  write_all(file, bytes, path);
  sync(file, path);
}

/// Where the file was written over a network, this is where a late error shows.
void close_written(Descriptor& file, const std::string& path) {
  if (!file.close() && errno != EINTR) fail_to_write(path, errno);
}

/// Makes the folder's list of names safe on the disk; the number of the error if it could not.
int sync_folder(const std::string& folder) {
  const Descriptor directory = open_path(folder, O_RDONLY | O_DIRECTORY);
  if (!directory.ok()) return errno;
  if (::fsync(directory.number()) == 0) return 0;
  return errno == EINVAL || errno == ENOTSUP || errno == ENOTTY ? 0 : errno;
}

/// A new file whose name cannot be made safe is taken back: what is told as failed is not there.
void confirm_new(const std::string& path) {
  const int error = sync_folder(parent_of(path));
  if (error == 0) return;
  ::unlink(path.c_str());
  fail_to_write(path, error);
}

/// Writes a file that has no name and gives it its own, so that not even a kill leaves anything
/// over: whether that name was free; nothing where the system or the disk does not know this way.
std::optional<bool> create_by_nameless_file([[maybe_unused]] const std::string& path,
                                            [[maybe_unused]] std::string_view bytes,
                                            [[maybe_unused]] NewFileRights rights) {
#ifdef O_TMPFILE
  const Descriptor file = open_path(parent_of(path), O_TMPFILE | O_WRONLY, mode_of(rights));
  if (!file.ok()) return std::nullopt;
  fill(file, bytes, path);
  const std::string name = fmt::format("/proc/self/fd/{}", file.number());
  if (::linkat(AT_FDCWD, name.c_str(), AT_FDCWD, path.c_str(), AT_SYMLINK_FOLLOW) == 0) return true;
  if (errno == EEXIST) return false;
#endif
  return std::nullopt;
}

/// Whether the disk, or the system, does not know what was asked of it.
bool is_unknown_here(int error) {
  return error == EPERM || error == EOPNOTSUPP || error == EINVAL || error == EMLINK ||
         error == ENOSYS;
}

/// Renames unless the name is taken. Where the system cannot do both at once, it looks first: with
/// 40 random bits in the name nobody comes between.
bool rename_to_free_name(const std::string& from, const std::string& to) {
#ifdef RENAME_NOREPLACE
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return true;
  if (errno == EEXIST) return false;
  if (!is_unknown_here(errno)) fail_to_write(to, errno);
#endif
  if (exists(to)) return false;
  if (::rename(from.c_str(), to.c_str()) != 0) fail_to_write(to, errno);
  return true;
}

/// Over a network the answer to a link that was made may be lost; the repeated question is then
/// answered with "there already".
bool is_same_file(const std::string& one, const std::string& other) {
  struct stat first {};
  struct stat second {};
  return ::lstat(one.c_str(), &first) == 0 && ::lstat(other.c_str(), &second) == 0 &&
         first.st_ino == second.st_ino && first.st_dev == second.st_dev;
}

bool create_by_named_file(const std::string& path, std::string_view bytes, NewFileRights rights) {
  const UnfinishedFile temporary(join(parent_of(path), temporary_name()));
  Descriptor file = open_temporary(temporary, rights, path);
  fill(file, bytes, path);
  close_written(file, path);
  if (::link(temporary.path().c_str(), path.c_str()) == 0) return true;
  if (errno == EEXIST) return is_same_file(temporary.path(), path);
  if (!is_unknown_here(errno)) fail_to_write(path, errno);
  return rename_to_free_name(temporary.path(), path);
}

/// The folder of a file, locked until it is closed: of several runs that replace files in it one at
/// a time looks whether its file is still the old one and puts the new one in its place. On a disk
/// without locks they do so all at once.
Descriptor locked_folder(const std::string& path) {
  constexpr int most_tries = 500;
  constexpr timespec pause{0, 10'000'000};
  Descriptor folder = open_path(parent_of(path), O_RDONLY | O_DIRECTORY);
  for (int tries = 0; folder.ok() && ::flock(folder.number(), LOCK_EX | LOCK_NB) != 0; ++tries) {
    if (errno != EWOULDBLOCK && errno != EINTR) break;
    if (tries == most_tries) fail_to_write(path, EWOULDBLOCK);
    ::nanosleep(&pause, nullptr);
  }
  return folder;
}

/// The group and the owner that a file had, as far as this user may give them, and its mode, which
/// giving it to somebody else may have changed and which not every disk knows.
void keep_rights(const Descriptor& file, const struct stat& old, const std::string& path) {
  struct stat now {};
  if (::fstat(file.number(), &now) != 0) fail_to_write(path, errno);
  if (now.st_gid != old.st_gid) (void)::fchown(file.number(), static_cast<uid_t>(-1), old.st_gid);
  if (now.st_uid != old.st_uid) (void)::fchown(file.number(), old.st_uid, static_cast<gid_t>(-1));
  if (::fchmod(file.number(), old.st_mode & 07777) == 0) return;
  if (!is_unknown_here(errno)) fail_to_write(path, errno);
}

}  // namespace

/// A file beside its final name, removed again unless it took its place.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::string& final_path)
      : final_path_(final_path),
        old_(status_of(final_path)),
        name_(join(parent_of(final_path), temporary_name())),
        file_(open_temporary(name_, NewFileRights::by_mask, final_path)) {
    if (old_) keep_rights(file_, *old_, final_path_);
  }

  [[nodiscard]] const std::string& final_path() const { return final_path_; }
  [[nodiscard]] const std::string& path() const { return name_.path(); }

  void write(std::string_view bytes) { write_all(file_, bytes, final_path_); }

  /// Brings it to the disk and closes it.
  void save() {
    sync(file_, final_path_);
    close_written(file_, final_path_);
  }

  void take_place() const {
    if (::rename(name_.path().c_str(), final_path_.c_str()) != 0) fail_to_write(final_path_, errno);
    confirm_name(final_path_);
  }

 private:
  std::string final_path_;
  std::optional<struct stat> old_;
  UnfinishedFile name_;
  Descriptor file_;
};

StagedFile::StagedFile(const std::string& path)
    : temporary_(std::make_unique<TemporaryFile>(path)) {}

StagedFile::~StagedFile() = default;

const std::string& StagedFile::path() const { return temporary_->final_path(); }

const std::string& StagedFile::temporary_path() const { return temporary_->path(); }

void StagedFile::publish() {
  temporary_->save();
  temporary_->take_place();
}

bool create_whole_file(const std::string& path, std::string_view bytes, NewFileRights rights) {
  auto created = create_by_nameless_file(path, bytes, rights);
  if (!created) created = create_by_named_file(path, bytes, rights);
  if (*created) confirm_new(path);
  return *created;
}

bool replace_whole_file(const std::string& path, std::string_view bytes,
                        const std::function<bool()>& may_replace) {
  TemporaryFile file(path);
  file.write(bytes);
  file.save();
  const Descriptor turn = locked_folder(path);
  if (!may_replace()) return false;
  file.take_place();
  return true;
}

void confirm_name(const std::string& path) {
  if (const int error = sync_folder(parent_of(path)); error != 0) fail_to_confirm(path, error);
}

void delete_whole_file(const std::string& path) {
  if (::unlink(path.c_str()) != 0 && errno != ENOENT) fail_to_delete(path, errno);
  if (const int error = sync_folder(parent_of(path)); error != 0) fail_to_delete(path, error);
}

}  // namespace cop
