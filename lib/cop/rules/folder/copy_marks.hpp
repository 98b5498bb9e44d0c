#pragma once

#include <string_view>

namespace cop {

/// Whoever makes copies of files with such a mark behind their name (without the extension): a sync
/// service, "git", or "somebody" where people do it by hand. Empty where the mark is not known.
/// Sources: Syncthing lib/model/folder_sendrecv.go; Nextcloud desktop src/libsync/utility.cpp;
/// abraunegg/onedrive issues 2966 and 3439; the help pages of Dropbox, Google Drive, iCloud Drive,
/// OneDrive, Seafile, Box, Obsidian and pCloud.
std::string_view maker_of(std::string_view mark);

/// Whether the mark alone proves a copy, whatever stands in front of it: " (1)" does not.
bool is_telling(std::string_view mark);

}  // namespace cop
