#pragma once

#include <algorithm>
#include <filesystem>
#include <vector>

namespace bench {

/// The folder itself where it holds a project, else the projects in it, sorted.
inline std::vector<std::filesystem::path> project_folders(const std::filesystem::path& folder) {
  if (std::filesystem::exists(folder / "cop.yaml")) return {folder};
  std::vector<std::filesystem::path> folders;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (std::filesystem::exists(entry.path() / "cop.yaml")) folders.push_back(entry.path());
  }
  std::sort(folders.begin(), folders.end());
  return folders;
}

/// The .yaml files of a project.
inline std::vector<std::filesystem::path> project_files(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& part : {folder, folder / "cycles"}) {
    for (const auto& entry : std::filesystem::directory_iterator(part)) {
      if (entry.path().extension() == ".yaml") files.push_back(entry.path());
    }
  }
  return files;
}

}  // namespace bench
