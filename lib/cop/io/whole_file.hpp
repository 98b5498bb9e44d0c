#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace cop {

// The sequences of system calls with which a file is on the disk whole or not at all, whatever
// fails or is killed meanwhile. whole_file_posix.cpp and whole_file_windows.cpp hold one each.

/// Who may read and write a new file: whom the user's mask leaves, or nobody but the user.
enum class NewFileRights { by_mask, only_user };

/// Makes the file and returns true when it is on the disk; false when the name is taken. Throws
/// Error.
[[nodiscard]] bool create_whole_file(const std::string& path, std::string_view bytes,
                                     NewFileRights rights = NewFileRights::by_mask);

/// Puts a new file in place of `path`, with the permissions and the owner of the old one if there
/// is one. Just before, `may_replace` is asked; on its no the old file stays, and false is
/// returned. Throws Error.
[[nodiscard]] bool replace_whole_file(const std::string& path, std::string_view bytes,
                                      const std::function<bool()>& may_replace);

class TemporaryFile;

/// A file that another library writes, over any time, before it takes the place of `path`, with the
/// permissions and the owner of the old one if there is one. Until then it has a temporary name in
/// the same folder, and nothing is left of it when this goes or a signal ends the program. There is
/// at most one at a time, and no other file is written meanwhile. All throws Error.
class StagedFile {
 public:
  explicit StagedFile(const std::string& path);
  StagedFile(const StagedFile&) = delete;
  StagedFile& operator=(const StagedFile&) = delete;
  ~StagedFile();

  [[nodiscard]] const std::string& path() const;
  /// Where it is to be written: it is empty so far.
  [[nodiscard]] const std::string& temporary_path() const;
  /// Brings it to the disk and puts it in its place; the other library has closed it.
  void publish();

 private:
  std::unique_ptr<TemporaryFile> temporary_;
};

/// Makes sure that a file that was renamed bears its new name after a power cut too. Throws Error.
void confirm_name(const std::string& path);

/// Deletes the file, so that it stays away after a power cut too. Throws Error.
void delete_whole_file(const std::string& path);

}  // namespace cop
