#pragma once

#include <string>
#include <vector>

#include "cop/model/project_entry.hpp"

namespace cop {

/// Everything at the top of the project's folder, in `cycles/`, in `ballots/` and in the folders of
/// `ballots/`; other folders, hidden ones and links that lead out of the project are named but not
/// opened. Folder by folder, each by name. Throws Error when one of them cannot be listed.
std::vector<ProjectEntry> project_entries(const std::string& folder);

/// A file of the project, and whether more of it is here than a placeholder.
struct DataFile {
  FileName name;
  bool is_here = true;
};

/// The data files among them, in the order in which they are read.
std::vector<DataFile> data_files(const std::vector<ProjectEntry>& entries);

/// An entry for a file of which only the name is known.
ProjectEntry entry_of(const std::string& name);

}  // namespace cop
