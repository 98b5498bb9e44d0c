#pragma once

#include <string_view>

namespace cop {

struct Charter;
struct Project;

/// Whether the file is there but could not be read: then nothing can be said to be missing in it.
bool is_unread(const Project& project, std::string_view file);

bool is_closed(const Charter& charter);
bool is_establishing(const Charter& charter);

}  // namespace cop
