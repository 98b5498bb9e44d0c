#include "cop/io/write_file.hpp"

#include <boost/filesystem/operations.hpp>
#include <fmt/core.h>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/io/file.hpp"
#include "cop/io/litter.hpp"
#include "cop/io/write_error.hpp"

namespace cop {
namespace {

namespace fs = boost::filesystem;

[[noreturn]] void refuse(const std::string& path, const char* why) {
  throw Error(fmt::format("cannot write {}: {}", shown(path), why));
}

bool is_link(const std::string& path) {
  boost::system::error_code error;
  return fs::is_symlink(fs::symlink_status(path, error));
}

/// The file that a link leads to, which must not lie outside of the link's own folder.
std::string behind_link(const std::string& link) {
  boost::system::error_code error;
  const std::string target = fs::canonical(link, error).string();
  if (error) refuse(link, "it is a link that leads nowhere (delete the link)");
  if (leads_outside(target, fs::canonical(parent_of(link), error).string())) {
    refuse(link, "it is a link to another folder (put the file itself here, or write to that one)");
  }
  return target;
}

/// The file that a write to the path means: the path, or the file behind a link of that name.
std::string target_of(const std::string& path) {
  const std::string target = is_link(path) ? behind_link(path) : path;
  boost::system::error_code error;
  const fs::file_type kind = fs::symlink_status(target, error).type();
  if (kind == fs::regular_file || kind == fs::file_not_found) return target;
  if (kind == fs::directory_file) refuse(path, "it is a folder (choose another name)");
  if (kind == fs::status_error) fail_to_write(path, error.value());
  refuse(path, "it is not an ordinary file (choose another name)");
}

/// Somebody who sets a file to read-only means it to stay; a new file in its place would not ask.
void require_writable(const std::string& path, const std::string& target) {
  boost::system::error_code error;
  const fs::file_status status = fs::status(target, error);
  if (!fs::exists(status) || (status.permissions() & fs::owner_write) != 0) return;
  refuse(path,
         "it is set to read-only, so it stays as it is (if it may change after all: allow writing "
         "in its properties, or with chmod u+w, then try again)");
}

/// Whether the file holds the bytes. One that cannot be read is never taken for a changed one.
bool holds(const std::string& path, std::string_view bytes) {
  if (!exists(path)) return false;
  const FileBytes now = read_file(path);
  if (!now.ok()) throw Error(shown(path) + ": " + now.trouble + " (" + now.help + ")");
  return now.bytes == bytes;
}

/// The file that is to be replaced, with its folder tidied up.
std::string ready_target_of(const std::string& path) {
  std::string target = target_of(path);
  require_writable(path, target);
  remove_litter(parent_of(target));
  return target;
}

bool replace(const std::string& path, std::string_view bytes,
             const std::function<bool(const std::string&)>& may_replace) {
  const std::string target = ready_target_of(path);
  return replace_whole_file(target, bytes, [&] { return may_replace(target); });
}

}  // namespace

bool create_file(const std::string& path, std::string_view bytes) {
  remove_litter(parent_of(path));
  return create_whole_file(path, bytes);
}

bool create_private_file(const std::string& path, std::string_view bytes) {
  remove_litter(parent_of(path));
  return create_whole_file(path, bytes, NewFileRights::only_user);
}

void replace_file(const std::string& path, std::string_view bytes) {
  (void)replace(path, bytes, [](const std::string&) { return true; });
}

bool replace_unchanged_file(const std::string& path, std::string_view before,
                            std::string_view bytes) {
  return replace(path, bytes, [&](const std::string& target) { return holds(target, before); });
}

std::unique_ptr<StagedFile> stage_file(const std::string& path) {
  return std::make_unique<StagedFile>(ready_target_of(path));
}

void move_file(const std::string& from, const std::string& path) {
  const std::string target = ready_target_of(path);
  boost::system::error_code error;
  fs::rename(from, target, error);
  if (error) fail_to_write(path, error.value());
  confirm_name(target);
}

void make_folders(const std::string& path) {
  boost::system::error_code error;
  fs::create_directories(path, error);
  if (error) fail_to_write(path, error.value());
}

void remove_empty_folder(const std::string& path) {
  boost::system::error_code error;
  if (is_folder(path)) fs::remove(path, error);
}

void delete_file(const std::string& path) {
  require_writable(path, path);
  delete_whole_file(path);
}

void remove_file(const std::string& path) {
  boost::system::error_code error;
  if (!is_folder(path)) fs::remove(path, error);
}

}  // namespace cop
