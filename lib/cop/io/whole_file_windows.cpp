#include <algorithm>
#include <array>
#include <utility>
#include <windows.h>

#include "cop/io/file.hpp"
#include "cop/io/litter.hpp"
#include "cop/io/whole_file.hpp"
#include "cop/io/write_error.hpp"

namespace cop {
namespace {

/// The path as the system wants it, free of the limit of 260 characters.
std::wstring wide(const std::string& path) {
  const int length = static_cast<int>(path.size());
  std::wstring text(path.size(), L'\0');
  text.resize(static_cast<std::size_t>(::MultiByteToWideChar(
      CP_UTF8, 0, path.data(), length, text.data(), static_cast<int>(text.size()))));
  std::wstring whole(::GetFullPathNameW(text.c_str(), 0, nullptr, nullptr), L'\0');
  whole.resize(
      ::GetFullPathNameW(text.c_str(), static_cast<DWORD>(whole.size()), whole.data(), nullptr));
  if (whole.starts_with(LR"(\\?\)")) return whole;
  if (whole.starts_with(LR"(\\)")) return LR"(\\?\UNC)" + whole.substr(1);
  return LR"(\\?\)" + whole;
}

int last_error() { return static_cast<int>(::GetLastError()); }

}  // namespace

/// A file beside its final name, removed again unless it was moved there. `sharing` says what
/// others may do with it meanwhile.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::string& final_path, DWORD sharing = 0)
      : final_path_(final_path),
        name_(join(parent_of(final_path), temporary_name())),
        path_(wide(name_)),
        file_(::CreateFileW(path_.c_str(), GENERIC_WRITE, sharing, nullptr, CREATE_NEW,
                            FILE_ATTRIBUTE_NORMAL, nullptr)) {
    if (file_ == INVALID_HANDLE_VALUE) fail_to_write(final_path_, last_error());
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    if (file_ != INVALID_HANDLE_VALUE) ::CloseHandle(file_);
    ::DeleteFileW(path_.c_str());
  }

  [[nodiscard]] const std::string& final_path() const { return final_path_; }
  [[nodiscard]] const std::string& path() const { return name_; }

  /// Writes all of it to the disk and closes the file.
  void fill(std::string_view bytes) {
    while (!bytes.empty()) {
      constexpr std::size_t most = 1U << 20U;
      const auto size = static_cast<DWORD>(std::min(bytes.size(), most));
      DWORD written = 0;
      if (::WriteFile(file_, bytes.data(), size, &written, nullptr) == 0) {
        fail_to_write(final_path_, last_error());
      }
      bytes.remove_prefix(written);
    }
    save();
  }

  /// Brings it to the disk and closes it.
  void save() {
    if (::FlushFileBuffers(file_) == 0) fail_to_write(final_path_, last_error());
    const HANDLE file = std::exchange(file_, INVALID_HANDLE_VALUE);
    if (::CloseHandle(file) == 0) fail_to_write(final_path_, last_error());
  }

  /// Gives it its final name; false where that is taken. Virus scanners and sync programs hold new
  /// files open for a moment, so it tries again for a second.
  bool publish(DWORD flags) {
    constexpr std::array pauses{50, 100, 250, 500};
    const std::wstring target = wide(final_path_);
    for (std::size_t round = 0;; ++round) {
      if (::MoveFileExW(path_.c_str(), target.c_str(), flags | MOVEFILE_WRITE_THROUGH) != 0) {
        return true;
      }
      const int error = last_error();
      if (error == ERROR_ALREADY_EXISTS || error == ERROR_FILE_EXISTS) return false;
      const bool is_held = error == ERROR_ACCESS_DENIED || error == ERROR_SHARING_VIOLATION ||
                           error == ERROR_LOCK_VIOLATION;
      if (!is_held || round == pauses.size()) fail_to_write(final_path_, error);
      ::Sleep(static_cast<DWORD>(pauses.at(round)));
    }
  }

 private:
  std::string final_path_;
  std::string name_;
  std::wstring path_;
  HANDLE file_;
};

StagedFile::StagedFile(const std::string& path)
    : temporary_(std::make_unique<TemporaryFile>(
          path, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE)) {}

StagedFile::~StagedFile() = default;

const std::string& StagedFile::path() const { return temporary_->final_path(); }

const std::string& StagedFile::temporary_path() const { return temporary_->path(); }

void StagedFile::publish() {
  temporary_->save();
  (void)temporary_->publish(MOVEFILE_REPLACE_EXISTING);
}

// A private file lies in the user's own folder, whose rights it has.
bool create_whole_file(const std::string& path, std::string_view bytes, NewFileRights) {
  TemporaryFile temporary(path);
  temporary.fill(bytes);
  return temporary.publish(0);
}

/// The new file has the rights that its folder hands down: ReplaceFile would keep those of the old
/// one, but may fail with neither file there.
bool replace_whole_file(const std::string& path, std::string_view bytes,
                        const std::function<bool()>& may_replace) {
  TemporaryFile temporary(path);
  temporary.fill(bytes);
  return may_replace() && temporary.publish(MOVEFILE_REPLACE_EXISTING);
}

// NTFS writes down each new name before the call returns, as far as it can.
void confirm_name(const std::string&) {}

void delete_whole_file(const std::string& path) {
  if (::DeleteFileW(wide(path).c_str()) != 0) return;
  if (const int error = last_error(); error != ERROR_FILE_NOT_FOUND) fail_to_delete(path, error);
}

}  // namespace cop
