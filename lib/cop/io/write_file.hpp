#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "cop/io/whole_file.hpp"

namespace cop {

/// Makes a new file that holds all the bytes, or none at all, whatever fails or is killed
/// meanwhile. When it returns true the file is on the disk; false means that the name is already
/// taken, and that file is untouched. Throws Error with the path and the reason.
[[nodiscard]] bool create_file(const std::string& path, std::string_view bytes);

/// The same for a file that nobody but this user can read.
[[nodiscard]] bool create_private_file(const std::string& path, std::string_view bytes);

/// Puts the bytes in place of the file, or makes it: readers see the old file or the new one, never
/// a part. Keeps the old file's permissions and owner. Where the path is a link, the file behind it
/// is written and the link stays; a link out of the path's own folder is refused, and so is a file
/// that its owner set to read-only. Throws Error.
void replace_file(const std::string& path, std::string_view bytes);

/// Replaces a file that was read before, if it still holds those bytes: they are compared once more
/// right before the new file takes its place. False when somebody changed or removed the file
/// meanwhile; it is then left as it is. Throws Error as replace_file does.
[[nodiscard]] bool replace_unchanged_file(const std::string& path, std::string_view before,
                                          std::string_view bytes);

/// Begins a file that another library writes before it takes the place of `path`, as replace_file
/// would. Throws Error.
[[nodiscard]] std::unique_ptr<StagedFile> stage_file(const std::string& path);

/// Puts a file that is on the disk in place of `path`, or gives it that name, as replace_file
/// would. Throws Error.
void move_file(const std::string& from, const std::string& path);

/// Makes the folder, and those above it, where they are not there yet. Throws Error.
void make_folders(const std::string& path);

/// Removes an empty folder; does nothing where it is not empty or not there.
void remove_empty_folder(const std::string& path);

/// Deletes a file of the project; it stays away after a power cut too. One that is not there is no
/// error; one that is set to read-only stays. Throws Error.
void delete_file(const std::string& path);

/// Removes a file that this run made, when a later step of the run failed.
void remove_file(const std::string& path);

}  // namespace cop
