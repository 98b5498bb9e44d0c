#include "cop/io/write_error.hpp"

#include <cerrno>
#include <system_error>

#include <fmt/core.h>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"

namespace cop {
namespace {

struct Remedy {
  std::errc reason;
  const char* words;
};

constexpr const char* full_disk = "the disk is full: free some space, then try again";
constexpr const char* no_right =
    "you may not write here: ask the folder's owner, or choose another folder";
constexpr const char* no_folder =
    "the folder is gone or is a file: look whether it was moved, then try again";
constexpr const char* weak_disk =
    "the disk or the network failed: check the connection and the disk, then try again";

#ifdef _WIN32
constexpr const char* held =
    "another program holds the file open, or you may not write here: close that program, or wait "
    "until the virus scanner or the sync program is done, then try again";
#endif

constexpr Remedy remedies[] = {
    {std::errc::no_space_on_device, full_disk},
    {std::errc::permission_denied, no_right},
    {std::errc::operation_not_permitted, no_right},
    {std::errc::read_only_file_system,
     "the folder can only be read: choose another, or ask its owner"},
    {std::errc::no_such_file_or_directory, no_folder},
    {std::errc::not_a_directory, no_folder},
    {std::errc::io_error, weak_disk},
    {std::errc::file_too_large,
     "no file may grow to this size here: ask who looks after the computer"},
    {std::errc::resource_unavailable_try_again,
     "another cop is writing in this folder: wait a moment, then try again"},
    {std::errc::too_many_files_open, "close some programs, then try again"},
    {std::errc::too_many_files_open_in_system, "close some programs, then try again"},
};

std::string remedy_for(const std::error_code& code) {
#ifdef _WIN32
  constexpr int access_denied = 5, sharing_violation = 32, lock_violation = 33;
  for (const int error : {access_denied, sharing_violation, lock_violation}) {
    if (code.value() == error) return held;
  }
#else
  if (code.value() == EDQUOT) return full_disk;  // has no std::errc
#endif
  for (const Remedy& remedy : remedies) {
    if (code == remedy.reason) return remedy.words;
  }
  return "try again";
}

}  // namespace

void fail_to_write(const std::string& path, int code) {
  const std::error_code reason(code, std::system_category());
  throw Error(
      fmt::format("cannot write {}: {} ({})", shown(path), reason.message(), remedy_for(reason)));
}

void fail_to_delete(const std::string& path, int code) {
  const std::error_code reason(code, std::system_category());
  throw Error(
      fmt::format("cannot delete {}: {} ({})", shown(path), reason.message(), remedy_for(reason)));
}

void fail_to_confirm(const std::string& path, int code) {
  const std::error_code reason(code, std::system_category());
  throw Error(fmt::format(
      "{} is written, but the disk does not confirm that it is safe there: {} ({})", shown(path),
      reason.message(), "check the disk, then run the same command again"));
}

}  // namespace cop
