#pragma once

#include <string>
#include <string_view>

namespace cop {

/// Makes the folder, and those above it, where they are not there yet, for nobody but this user;
/// takes the rights of others from it where it is there. Throws Error.
void make_private_folder(const std::string& path);

/// As replace_file, for a file that nobody but this user can read. Throws Error.
void replace_private_file(const std::string& path, std::string_view bytes);

}  // namespace cop
