#pragma once

#include <string_view>

#include "cop/base/location.hpp"

namespace cop {

struct Charter;
struct Project;

/// Whether the file is there but could not be read: then nothing can be said to be missing in it.
bool is_unread(const Project& project, std::string_view file);

/// Whether a file of the folder could not be read: then what it holds is not counted.
bool has_unread_in(const Project& project, std::string_view folder);

/// The file as a whole or, where the project has none of that name, its cop.yaml.
Location place_of_file(const Project& project, std::string_view file);

bool is_closed(const Charter& charter);
/// Whether it is closed or written up afterwards: nothing waits any more, and it is looked at on
/// the day of its last log, so that it looks the same for ever.
bool is_over(const Charter& charter);
/// Whether its jurisdiction is Australia, as where none is given.
bool is_australian(const Charter& charter);
/// Whether the group is still being established; so too where no phase can be read, which has a
/// finding of its own.
bool is_establishing(const Charter& charter);

}  // namespace cop
